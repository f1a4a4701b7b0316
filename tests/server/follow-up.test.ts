import type { TestServer } from '../support/live-server.ts'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { participantHours } from '../../src/server/access/tokens.ts'
import { facilitatorCookie, getJson, newSession, sendJson, startServer } from '../support/live-server.ts'
import { rowsOf } from '../support/spreadsheet.ts'
import { everyByteIn, queryIn } from '../support/stored-bytes.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

const publicUrl = 'https://workshop.example.ac.uk'
const dayMs = 86_400_000
const heldMs = Date.parse('2027-03-03T14:00:00Z')

let dataDir: string
const everyByte = () => everyByteIn(dataDir)
const query = (sql: string) => queryIn(dataDir, sql)
let server: TestServer
let nowMs: number
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-later-'))
  nowMs = heldMs
  server = await start()
})
afterEach(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** The content of a university that keeps sessions for so many days. */
function patient(retentionDays = 42) {
  const workshop = workshopFixture()
  return { ...workshop, config: { ...workshop.config, session: { ...workshop.config.session, retentionDays } } }
}

function start(retentionDays = 42) {
  return startServer({ workshop: patient(retentionDays), dataDir, publicUrl, now: () => nowMs, elapsed: () => nowMs })
}

/** So many days after the session, also for whoever was just looking. */
function daysAfter(days: number) {
  nowMs = heldMs + days * dayMs
}

async function heldSession(details: Record<string, unknown> = {}) {
  const session = await newSession(server, { startsAt: '2027-03-03T14:00', ...details })
  await session.go('hello')
  await session.command({ type: 'session:end' })
  return session
}

interface Told {
  status: number
  text: string
  headers: Headers
  cookie: string
}

async function read(response: Response): Promise<Told> {
  const cookie = response.headers.getSetCookie().map(set => set.split(';')[0]).join('; ')
  return { status: response.status, text: await response.text(), headers: response.headers, cookie }
}

async function open(code: string, cookie = '') {
  return read(await fetch(`${server.url}/${code}/later`, { redirect: 'manual', headers: { cookie } }))
}

async function send(code: string, cookie: string, body: string, headers: Record<string, string> = {}) {
  const form = { 'cookie': cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers }
  return read(await fetch(`${server.url}/${code}/later`, { method: 'POST', redirect: 'manual', headers: form, body }))
}

function body(feedback: string, practised = 'yes', booked = 'not-yet') {
  return new URLSearchParams({ feedback, practised, booked }).toString()
}

/** So many people, each with a browser of their own, give these answers. */
async function answer(code: string, ...answers: string[]): Promise<string[]> {
  const cookies: string[] = []
  for (const one of answers) {
    const { cookie } = await open(code)
    expect((await send(code, cookie, body(one))).headers.get('location')).toBe(`/${code}/later?sent`)
    cookies.push(cookie)
  }
  return cookies
}

const times = (count: number, one: string) => Array.from<string>({ length: count }).fill(one)

/** The report's line for the first question, in its page and in its spreadsheet. */
async function reported({ code }: { code: string }) {
  // A sign-in ends after twelve hours.
  const cookie = await facilitatorCookie(server.url, server.key)
  const address = `/present/sessions/${code}/report`
  const page = String((await getJson(server.url, address, cookie)).body)
  const [, cells = ''] = /<th scope="row">Have you asked an employer for feedback\?<\/th>(.*?)<\/tr>/.exec(page) ?? []
  const csv = String((await getJson(server.url, `${address}.csv`, cookie)).body)
  return {
    page,
    cells: [...cells.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell),
    csv: rowsOf(csv).filter(row => row.Question!.startsWith('Have you asked')).map(row => [row.Answer, row['How many']]),
  }
}

describe('the questions weeks after a session', () => {
  it('open three weeks after it, and close after two more, whether or not someone ended it', async () => {
    const held = await heldSession()
    const forgotten = await newSession(server, { startsAt: '2027-03-03T14:00' })
    await forgotten.go('hello')
    const never = await newSession(server, { startsAt: '2027-03-03T14:00' })
    for (const [day, says] of [[0, 'early'], [20, 'early'], [21, 'open'], [34, 'open'], [35, 'over'], [41, 'over']] as const) {
      daysAfter(day)
      for (const { code } of [held, forgotten]) {
        const { text, cookie } = await open(code)
        expect([day, text.includes('<form'), cookie !== '']).toEqual([day, says === 'open', says === 'open'])
        expect(text.includes('open from 24 March 2027 to 6 April 2027')).toBe(says === 'early')
        expect(text.includes('have closed')).toBe(says === 'over')
        const { cookie: stolen } = says === 'open' ? await open(code) : { cookie: '' }
        expect((await send(code, stolen, body('yes'))).status).toBe(says === 'open' ? 303 : 409)
      }
      expect((await open(never.code)).text).not.toContain('<form')
    }
    daysAfter(42)
    expect((await open(held.code)).status).toBe(404)
    expect((await send(held.code, '', body('yes'))).status).toBe(404)
  })

  it('are announced only where people can open the page from home', async () => {
    const named = await heldSession()
    expect((await named.view()).followUp).toEqual({ opensOn: '2027-03-24', lastDay: '2027-04-06' })
    const here = await startServer({ workshop: patient(), now: () => nowMs, elapsed: () => nowMs })
    const { code, cookie, view } = await newSession(here, { startsAt: '2027-03-03T14:00' })
    expect((await view()).followUp).toBe(null)
    await sendJson(here.url, 'POST', `/api/sessions/${code}/commands`, { type: 'session:end' }, cookie)
    const page = String((await getJson(here.url, `/present/sessions/${code}`, cookie)).body)
    expect(page).toContain('works only on this network')
    expect(page).not.toContain('/later')
    await here.close()
  })

  it('are not asked where everything would be deleted too soon, and the facilitator is told so', async () => {
    await server.close()
    server = await start(30)
    const session = await heldSession()
    expect((await session.view()).followUp).toBe(null)
    daysAfter(28)
    expect((await open(session.code)).text).toContain('no questions after this session')
    const cookie = await facilitatorCookie(server.url, server.key)
    const page = String((await getJson(server.url, `/present/sessions/${session.code}`, cookie)).body)
    expect(page).toContain('retentionDays: 42')
    expect(page).not.toContain('/later')
  })

  it('leave a week to read the results, however soon everything is deleted', async () => {
    await server.close()
    server = await start(36)
    const { code } = await heldSession()
    daysAfter(28)
    expect((await open(code)).text).toContain('<form')
    daysAfter(29)
    expect((await open(code)).text).toContain('have closed')
  })

  it('are one answer a browser: the later replaces the earlier', async () => {
    const session = await heldSession()
    daysAfter(28)
    const [first] = await answer(session.code, ...times(5, 'not-yet'))
    for (const one of ['yes', 'not-yet', 'yes'])
      await send(session.code, first!, body(one))
    await answer(session.code, 'yes', 'yes')
    daysAfter(35)
    expect((await reported(session)).cells).toEqual(['3', '4', '7'])
  })

  it('take nothing from a browser without their cookie, with another session’s, or with one that was made up', async () => {
    const session = await heldSession()
    const other = await heldSession()
    const phone = await session.phone()
    daysAfter(28)
    const { cookie } = await open(session.code)
    const forged = cookie.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))
    for (const wrong of ['', phone.cookie, forged, (await open(other.code)).cookie]) {
      const { status, text } = await send(session.code, wrong, body('yes'))
      expect([status, text.includes('weren’t saved')]).toEqual([403, true])
    }
    await answer(session.code, ...times(4, 'yes'))
    daysAfter(35)
    expect((await reported(session)).cells).toEqual(['–', '–', 'too few to show'])
  })

  it('take what is no answer for a pass, and no answer from another site', async () => {
    const session = await heldSession()
    daysAfter(28)
    await answer(session.code, ...times(5, 'yes'))
    const hostile = [
      '',
      'feedback=%00&practised[]=yes',
      'feedback=__proto__&constructor=yes',
      'feedback=yes%27%3B+drop+table+answers',
      `feedback=${'y'.repeat(7000)}`,
    ]
    for (const one of hostile)
      expect((await send(session.code, (await open(session.code)).cookie, one)).status).toBe(303)
    const { cookie } = await open(session.code)
    expect((await send(session.code, cookie, `feedback=${'y'.repeat(9000)}`)).status).toBe(413)
    expect((await send(session.code, cookie, '{"feedback":"yes"}', { 'content-type': 'application/json' })).status)
      .toBe(303)
    expect((await send(session.code, cookie, body('yes'), { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    daysAfter(35)
    expect((await reported(session)).cells).toEqual(['5', 'nobody', '5'])
  })

  it('come slowly from one address: a hall in some minutes, not a thousand in a second', async () => {
    const { code } = await heldSession()
    daysAfter(28)
    const opened = await Promise.all(Array.from({ length: 130 }, () => open(code)))
    const letIn = opened.filter(({ status }) => status === 200)
    expect(letIn.length).toBeGreaterThanOrEqual(100)
    expect(letIn.length).toBeLessThan(115)
    const turnedAway = opened.find(({ status }) => status === 429)!
    expect(turnedAway.text).toContain('try again in a minute')
    expect(turnedAway.cookie).toBe('')
    // Who has been here before is not kept out.
    expect((await open(code, letIn[0]!.cookie)).status).toBe(200)
    // Nor does one browser answer as fast as it likes; who is stopped reads it on a page.
    const sent = await Promise.all(Array.from({ length: 20 }, () =>
      send(code, letIn[0]!.cookie, body('yes'), { accept: 'text/html' })))
    expect(sent.find(({ status }) => status === 429)?.text).toContain('<!doctype html>')
  })

  it('are kept out of every cache, with a cookie that scripts, other sites and other pages don’t get', async () => {
    const { code } = await heldSession()
    daysAfter(28)
    const { headers, cookie } = await open(code)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-security-policy')).toContain('script-src \'self\';')
    const set = headers.getSetCookie()
    expect(set).toHaveLength(1)
    expect(set[0]).toMatch(new RegExp(`^follow-up=\\S+; Max-Age=${7 * 86_400}; Path=/${code}/later; HttpOnly; SameSite=Lax$`))
    const again = await open(code, cookie)
    expect(again.headers.getSetCookie()).toEqual([])
    // What was answered is shown to nobody again: others may use this browser too.
    await send(code, cookie, body('yes'))
    expect((await open(code, cookie)).text).not.toContain('checked')
    const typed = await fetch(`${server.url}/${code.toLowerCase()}/later`, { redirect: 'manual' })
    expect([typed.status, typed.headers.get('location')]).toEqual([302, `/${code}/later`])
  })
})

describe('what is learnt from the questions weeks after a session', () => {
  it('is nothing before they are counted, and nothing of fewer than the minimum group', async () => {
    const session = await heldSession()
    daysAfter(28)
    await answer(session.code, ...times(9, 'yes'))
    for (const day of [28, 34]) {
      daysAfter(day)
      const { page, cells, csv } = await reported(session)
      expect([cells, csv]).toEqual([[], []])
      expect(page).toContain(`/${session.code}/later`)
      expect(page).toContain('from 7 April 2027')
    }
    const small = await (async () => {
      daysAfter(0)
      const small = await heldSession()
      daysAfter(28)
      await answer(small.code, 'yes', 'yes', 'yes', 'yes', 'pass', 'pass')
      return small
    })()
    daysAfter(35)
    expect((await reported(small)).cells).toEqual(['–', '–', 'too few to show'])
    const { page, cells, csv } = await reported(session)
    expect(cells).toEqual(['9', 'nobody', '9'])
    expect(csv).toEqual([['Yes', '9'], ['Not yet', '0']])
    // What came of the session stands above how it went.
    expect(page.indexOf('id="follow-up"')).toBeLessThan(page.indexOf('id="times"'))
  })

  it('hides one or two, as for a sensitive question', async () => {
    const session = await heldSession()
    daysAfter(28)
    await answer(session.code, ...times(7, 'yes'), ...times(2, 'not-yet'))
    daysAfter(35)
    expect((await reported(session)).cells).toEqual(['6 or more', 'fewer than 3', 'At least 7'])
  })

  it('is one result for ever: whoever opens the report each day, or sets the clock, sees no difference', async () => {
    const session = await heldSession()
    daysAfter(28)
    const cookies = await answer(session.code, ...times(5, 'yes'), ...times(4, 'not-yet'))
    const seen = new Set<string>()
    const look = async () => seen.add(JSON.stringify((await reported(session)).cells))
    for (const day of [28, 30, 34]) {
      daysAfter(day)
      await look()
      await send(session.code, cookies[0]!, body('not-yet'))
    }
    expect([...seen]).toEqual(['[]'])
    daysAfter(35)
    await look()
    // Someone sets the clock back, starts the server again and answers: it has been counted.
    daysAfter(30)
    await server.close()
    server = await start()
    expect((await send(session.code, cookies[1]!, body('not-yet'))).status).toBe(409)
    expect((await open(session.code)).text).not.toContain('<form')
    await look()
    daysAfter(41)
    await look()
    expect([...seen]).toEqual(['[]', '["4","5","9"]'])
  })

  it('is no more on the disk than single answers that nothing connects, and after the count not even those', async () => {
    const session = await newSession(server, { startsAt: '2027-03-03T14:00' })
    const phone = await session.phone()
    await session.go('on-quick')
    await phone.answer('quick', { kind: 'choice', option: 'anger' })
    await session.command({ type: 'session:end' })
    const logIsEmpty = () => expect
      .poll(async () => (await stat(path.join(dataDir, 'workshop.sqlite-wal'))).size, { timeout: 20_000 })
      .toBe(0)
    await logIsEmpty()
    daysAfter(28)
    const cookies = await answer(session.code, ...times(8, 'yes'))
    // The log, which has the last writes in their order, is emptied while the questions are still open.
    await logIsEmpty()
    await server.close()
    for (const token of cookies.flatMap(cookie => cookie.replace('follow-up=', '').split('.')))
      expect(await everyByte()).not.toContain(token)
    expect(await everyByte()).not.toContain('127.0.0.1')
    const rows = query('select question_id, ballot from answers')
    expect(rows).toHaveLength(1 + 8 * 3)
    expect(new Set(rows.map(({ ballot }) => ballot)).size).toBe(rows.length)

    daysAfter(35)
    server = await start()
    expect((await reported(session)).cells).toEqual(['8', 'nobody', '8'])
    await server.close()
    expect(query('select question_id from answers')).toEqual([{ question_id: 'quick' }])
    for (const { ballot } of rows.filter(({ question_id }) => question_id !== 'quick'))
      expect(await everyByte()).not.toContain(ballot)
    server = await start()
  })

  it('cannot be connected with the room: the phone’s cookie has ended before the questions open', async () => {
    const { code } = await heldSession()
    daysAfter(participantHours / 24)
    expect((await open(code)).text).not.toContain('<form')
    daysAfter(20)
    expect((await open(code)).text).not.toContain('<form')
  })

  it('is gone with the session', async () => {
    const session = await heldSession()
    daysAfter(28)
    await answer(session.code, ...times(6, 'yes'))
    const cookie = await facilitatorCookie(server.url, server.key)
    await fetch(`${server.url}/api/sessions/${session.code}`, { method: 'DELETE', headers: { cookie } })
    expect((await open(session.code)).status).toBe(404)
    await server.close()
    expect(query('select ballot from answers')).toEqual([])
    expect(await everyByte()).not.toContain('follow-up')
    server = await start()
  })
})
