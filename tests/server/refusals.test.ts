import type { TestServer } from '../support/live-server.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { facilitatorCookie, getJson, newSession, phoneOf, sendJson, startServer } from '../support/live-server.ts'

let server: TestServer
let session: Awaited<ReturnType<typeof newSession>>
let nowMs = Date.parse('2026-11-20T12:00:00Z')
beforeAll(async () => {
  server = await startServer({ now: () => nowMs, elapsed: () => nowMs })
  session = await newSession(server)
  await session.go('on-box')
})
afterAll(() => server.close())

describe('bad input', () => {
  const long = { kind: 'text', text: 'x'.repeat(2000) }
  it.each<[string, string, unknown, number, string]>([
    ['a text of 10,000 characters', 'box', { kind: 'text', text: 'x'.repeat(10_000) }, 413, 'too-large'],
    ['a text that is too long', 'box', long, 422, 'text-too-long'],
    ['nothing but control characters', 'box', { kind: 'text', text: '\u0000\u0007' }, 422, 'invalid-answer'],
    ['a prototype', 'box', '{"kind":"text","text":"a","__proto__":{"admin":true}}', 400, 'malformed'],
    ['a constructor', 'box', '{"kind":"text","text":"a","constructor":{"prototype":{"admin":true}}}', 400, 'malformed'],
    ['half a body', 'box', '{"kind":"te', 400, 'malformed'],
    ['an empty body', 'box', '', 400, 'malformed'],
    ['a list', 'box', [], 400, 'malformed'],
    ['the wrong kind', 'box', { kind: 'choice', option: 'relief' }, 422, 'invalid-answer'],
    ['an unknown question', 'nothing', { kind: 'pass' }, 404, 'unknown-question'],
    ['a question named __proto__', '__proto__', { kind: 'pass' }, 404, 'unknown-question'],
    ['an exercise', 'review', { kind: 'pass' }, 404, 'unknown-question'],
  ])('is refused calmly: %s', async (_name, questionId, body, status, reason) => {
    const phone = await session.phone()
    const refused = await phone.answer(questionId, body)
    expect(refused).toMatchObject({ status, body: { reason } })
    expect((refused.body as { message: string }).message).toMatch(/^[A-Z][^\n]{5,90}\.$/)
    expect((await getJson(server.url, '/health')).body).toEqual({ status: 'ok' })
  })

  it('is refused in another content type', async () => {
    const { cookie } = await session.phone()
    const response = await fetch(`${server.url}/api/sessions/${session.code}/answers/box`, {
      method: 'PUT',
      body: 'kind=pass',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([response.status, await response.json()]).toMatchObject([415, { reason: 'malformed' }])
  })

  it('is refused as a command', async () => {
    for (const body of [
      {},
      { type: 'session:hack' },
      { type: 'slide:go', slideId: 'hello', click: -1 },
      { type: 'slide:go', slideId: '../etc', click: 0 },
      { type: 'screen:blank', extra: 1 },
    ])
      expect(await session.command(body)).toMatchObject({ status: 400, body: { reason: 'malformed' } })
    expect(await session.go('nowhere')).toMatchObject({ status: 404, body: { reason: 'unknown-slide' } })
  })

  it('is refused as a new session', async () => {
    const refused = async (details: unknown) =>
      (await sendJson(server.url, 'POST', '/api/sessions', details, session.cookie)).status
    const good = { title: 'A', lengthMinutes: 60, startsAt: null, venue: '' }
    expect(await refused({ ...good, title: ' \u0000 ' })).toBe(400)
    expect(await refused({ ...good, lengthMinutes: 50 })).toBe(400)
    expect(await refused({ ...good, startsAt: '2027-02-31T10:00' })).toBe(400)
    expect(await refused({ ...good, title: 'x'.repeat(121) })).toBe(400)
    expect(await refused(good)).toBe(201)
  })

  it('is not found in odd addresses', async () => {
    for (const address of [
      '/api/sessions/%00/stream',
      '/api/sessions/ZZZZZZ',
      '/api/sessions/__proto__',
      '/api/nothing',
      '/deck/../key',
      '/assets/..%2f..%2fkey',
      '/handouts/%5cfacilitator/index.html',
      '/handouts/..%5c..%5ckey',
      '/handouts\\facilitator/index.html',
      '/assets/%2e%2e/%2e%2e/key',
      '/handouts/%00',
      '/%E0%A4%A',
    ])
      expect((await getJson(server.url, address)).status).toBeGreaterThanOrEqual(400)
    expect(await getJson(server.url, '/%E0%A4%A')).toMatchObject({ status: 400, body: { reason: 'malformed' } })
    expect(await getJson(server.url, '/api/sessions/ZZZZZZ')).toMatchObject({
      status: 404,
      body: { reason: 'unknown-session' },
    })
  })
})

describe('who may', () => {
  it('answer: only a phone with a token made here', async () => {
    for (const cookie of [
      '',
      'participant=abc',
      'participant=abc.def',
      `participant=${'A'.repeat(20)}.${'B'.repeat(32)}`,
    ]) {
      expect(await phoneOf(server.url, session.code, cookie).answer('box', { kind: 'pass' })).toMatchObject({
        status: 401,
        body: { reason: 'not-participant' },
      })
    }
  })

  it('move a session: only a signed-in facilitator, not a phone and not a forged cookie', async () => {
    const { cookie } = await session.phone()
    for (const forged of ['', cookie, 'facilitator=9999999999999.abcdef']) {
      expect(
        await sendJson(server.url, 'POST', `/api/sessions/${session.code}/commands`, { type: 'screen:blank' }, forged),
      ).toMatchObject({ status: 401, body: { reason: 'not-facilitator' } })
    }
    expect((await getJson(server.url, `/api/sessions/${session.code}?facilitator=1`, cookie)).status).toBe(401)
    expect((await getJson(server.url, `/api/sessions/${session.code}/stream?facilitator=1`, cookie)).status).toBe(401)
    expect((await getJson(server.url, '/api/sessions', cookie)).status).toBe(401)
  })

  it('present: only with the key, for twelve hours', async () => {
    const cookie = await facilitatorCookie(server.url, server.key)
    const list = async () => (await getJson(server.url, '/api/sessions', cookie)).status
    expect(await list()).toBe(200)
    nowMs += 12 * 3_600_000 - 1
    expect(await list()).toBe(200)
    nowMs += 1
    expect(await list()).toBe(401)
    expect(
      (
        await fetch(`${server.url}/deck/`, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' })
      ).headers.get('location'),
    ).toBe('/present')
    session = { ...session, cookie: await facilitatorCookie(server.url, server.key) }
  })

  it('change anything: not another site in a visitor\'s name', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${server.url}/api/sessions/${session.code}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'cookie': session.cookie, ...headers },
        body: '{"type":"screen:show"}',
      })
    expect((await send({ origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await send({ origin: 'null' })).status).toBe(403)
    expect((await send({ origin: server.url })).status).toBe(200)
  })

  it('guess the key: only a few times, which never keeps out the right one', async () => {
    const other = await startServer()
    const tries = []
    for (let round = 0; round < 10; round++)
      tries.push(await fetch(`${other.url}/present?key=AAAA-BBBB-CCC${round}`))
    const right = await fetch(`${other.url}/present?key=${other.key}`, { redirect: 'manual' })
    await other.close()
    expect(right.status).toBe(303)
    expect(tries.slice(0, 8).map(({ status }) => status)).toEqual(Array.from({ length: 8 }).fill(403))
    expect(tries.at(-1)?.status).toBe(429)
    // No key stays in the address bar, in the history or in what is sent on as the referrer.
    expect(tries.filter(({ url }) => url.includes('key='))).toEqual([])
    expect(right.headers.get('location')).toBe('/present')
  })
})

describe('signing out', () => {
  it('ends a copy of the cookie too, for good', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-sign-out-'))
    const first = await startServer({ dataDir })
    const copy = await facilitatorCookie(first.url, first.key)
    const other = await facilitatorCookie(first.url, first.key)
    const list = async (url: string, cookie: string) => (await getJson(url, '/api/sessions', cookie)).status
    expect(await list(first.url, copy)).toBe(200)
    await fetch(`${first.url}/present/sign-out`, {
      method: 'POST',
      headers: { 'cookie': copy, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    expect([await list(first.url, copy), await list(first.url, other)]).toEqual([401, 200])
    await first.close()

    const second = await startServer({ dataDir })
    expect([await list(second.url, copy), await list(second.url, other)]).toEqual([401, 200])
    await second.close()

    // Another key: whoever signed in with the one before has to sign in again.
    await rm(path.join(dataDir, 'key'))
    const third = await startServer({ dataDir })
    expect(await list(third.url, other)).toBe(401)
    await third.close()
    await rm(dataDir, { recursive: true })
  })
})

describe('a link on another site', () => {
  it('opens no deck, which would move its session, but the facilitator\'s pages', async () => {
    const open = (site: string) => fetch(`${server.url}/deck/?session=${session.code}`, {
      headers: { 'cookie': session.cookie, 'accept': 'text/html', 'sec-fetch-site': site },
      redirect: 'manual',
    })
    expect((await open('cross-site')).headers.get('location')).toBe('/present')
    expect((await open('none')).headers.get('location')).toBeNull()
    expect((await open('same-origin')).headers.get('location')).toBeNull()
  })
})

describe('cookies', () => {
  it('keep to https under a public name that has it, and work on this machine', async () => {
    const named = await startServer({ publicUrl: 'https://workshop.example.ac.uk', trustProxy: 'loopback' })
    const signIn = (host: string) => new Promise<string>((resolve) => {
      get(`${named.url}/present?key=${named.key}`, { headers: { host } }, response =>
        resolve(String(response.headers['set-cookie'])))
    })
    expect(await signIn('workshop.example.ac.uk')).toContain('; Secure')
    expect(await signIn('localhost')).not.toContain('; Secure')
    await named.close()
  })

  it('are hidden from scripts, bound to the site, and one only for a phone of a real session', async () => {
    const phone = (await fetch(`${server.url}/${session.code.toLowerCase()}`)).headers.getSetCookie()
    expect(phone).toHaveLength(1)
    expect(phone[0]).toMatch(/^participant=[^;]+; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/)
    const unknown = await fetch(`${server.url}/ZZZZZZ`)
    expect([unknown.status, unknown.headers.getSetCookie()]).toEqual([404, []])
    expect((await fetch(`${server.url}/`)).headers.getSetCookie()).toEqual([])
    const { cookie } = await session.phone()
    expect((await fetch(`${server.url}/${session.code}`, { headers: { cookie } })).headers.getSetCookie()).toEqual([])
  })
})
