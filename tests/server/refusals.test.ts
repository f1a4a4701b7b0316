import type { TestServer } from '../support/live-server.ts'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStream } from '../support/event-stream.ts'
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

describe('the facilitator\'s papers', () => {
  it('are not found under the other names that some file systems have for their folder', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-papers-'))
    // Here each is a folder of its own, which stands for what another file system would find.
    const others = ['facilitator.', 'facilitator ', 'FACILI~1', 'facilitator::$INDEX_ALLOCATION', 'facilitator\u200D']
    const own = ['facilitator', 'FACILITATOR']
    for (const name of [...others, ...own]) {
      await mkdir(path.join(dataDir, 'dist/kit', name), { recursive: true })
      await writeFile(path.join(dataDir, 'dist/kit', name, 'run-sheet.html'), 'Say')
    }
    const { url, close } = await startServer({ dataDir })
    const statusOf = async (name: string) => (await getJson(url, `/handouts/${name}/run-sheet.html`)).status
    for (const name of others)
      expect(await statusOf(encodeURIComponent(name)), name).toBe(404)
    expect(await statusOf('')).toBe(404)
    for (const name of own)
      expect(await statusOf(name), name).toBe(401)
    await close()
    await rm(dataDir, { recursive: true })
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
    tries.push(await fetch(`${other.url}/present/?key=AAAA-BBBB-CCCC`))
    const withSlash = await fetch(`${other.url}/present/?key=${other.key}`, { redirect: 'manual' })
    await other.close()
    expect(withSlash.headers.get('location')).toBe(`/present?key=${other.key}`)
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

  it('ends what is open with a copy of the cookie, and so does the end of its hours', async () => {
    let hoursPassed = 0
    const own = await startServer({ elapsed: () => hoursPassed * 3_600_000 })
    const { code, command } = await newSession(own)
    const open = async () => {
      const cookie = await facilitatorCookie(own.url, own.key)
      const stream = await openStream(`${own.url}/api/sessions/${code}/stream?facilitator=1`, cookie)
      expect(await stream.view()).toHaveProperty('texts')
      return { cookie, stream }
    }
    const [copied, expiring] = [await open(), await open()]
    await fetch(`${own.url}/present/sign-out`, {
      method: 'POST',
      headers: { 'cookie': copied.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    await command({ type: 'screen:blank' })
    await expect(copied.stream.view(({ blank }) => blank)).rejects.toThrow('the stream has ended')
    await expiring.stream.view(({ blank }) => blank)

    hoursPassed = 13
    const next = await open()
    await sendJson(own.url, 'POST', `/api/sessions/${code}/commands`, { type: 'screen:show' }, next.cookie)
    await expect(expiring.stream.view(({ blank }) => !blank)).rejects.toThrow('the stream has ended')
    await next.stream.view(({ blank }) => !blank)
    next.stream.close()
    await own.close()
  })
})

describe('a link on another site', () => {
  it('opens no deck, which would move its session, but the facilitator\'s pages', async () => {
    const open = async (file: string, site: string) => (await fetch(`${server.url}/deck/${file}?session=${session.code}`, {
      headers: { 'cookie': session.cookie, 'accept': 'text/html', 'sec-fetch-site': site },
      redirect: 'manual',
    })).headers.get('location')
    for (const file of ['', 'index.html', '404.html', 'Index.html']) {
      expect(await open(file, 'cross-site'), file).toBe('/present')
      expect(await open(file, 'same-site'), file).toBe('/present')
    }
    expect([await open('', 'none'), await open('', 'same-origin')]).toEqual([null, null])
  })

  it('opens no deck where browsers do not say who asks: over plain http they send no strict cookie with a link', async () => {
    const led = session.cookie.split('; ').filter(cookie => cookie.startsWith('facilitator=')).join()
    expect(led).not.toBe('')
    const open = (cookie: string) => fetch(`${server.url}/deck/?session=${session.code}`, {
      headers: { cookie, accept: 'text/html' },
      redirect: 'manual',
    })
    expect((await open(led)).headers.get('location')).toBe('/present')
    expect((await open(session.cookie)).headers.get('location')).toBeNull()
    const home = await fetch(`${server.url}/present`, { headers: { cookie: led } })
    expect(home.headers.getSetCookie().join()).toMatch(/own-pages=1;.*SameSite=Strict/)
  })

  it('counts nobody as joined by a link to a session\'s state', async () => {
    const { code, phone, wall } = await newSession(server)
    const known = await phone()
    const stranger = await newSession(server)
    const ask = (site: string) => fetch(`${server.url}/api/sessions/${stranger.code}`, {
      headers: { 'cookie': known.cookie, 'sec-fetch-site': site },
    })
    expect((await ask('cross-site')).status).toBe(200)
    // Over plain http a browser says only that it wants a page.
    for (const address of ['', '/stream']) {
      const led = await fetch(`${server.url}/api/sessions/${stranger.code}${address}`, {
        headers: { cookie: known.cookie, accept: 'text/html,*/*' },
      })
      await led.body?.cancel()
    }
    expect((await stranger.wall()).joined).toBe(0)
    await ask('same-origin')
    await expect.poll(async () => (await stranger.wall()).joined).toBe(1)
    expect([(await wall()).joined, code]).toEqual([1, code])
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
