import type { TestServer } from '../support/live-server.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { facilitatorCookie, getJson, newSession, startServer } from '../support/live-server.ts'

const day = 86_400_000
const madeMs = Date.parse('2026-11-20T12:00:00Z')

type StateChange = (json: string) => string

const older: StateChange = (json) => {
  const { shape, venue, ...state } = JSON.parse(json)
  return JSON.stringify({ ...state, place: venue })
}
const newer: StateChange = json => JSON.stringify({ ...JSON.parse(json), shape: 99 })
const brokenJson: StateChange = json => json.slice(0, -20)
const nonsense: StateChange = () => '{"title":7}'

let dataDir: string
let server: TestServer | null = null
let odd: string
let sound: string
let said: string[]
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-unreadable-'))
  said = []
})
afterEach(async () => {
  await server?.close()
  server = null
  await rm(dataDir, { recursive: true, force: true })
})

async function start(nowMs = madeMs): Promise<TestServer> {
  server = await startServer({ dataDir, now: () => nowMs, log: line => said.push(line) })
  return server
}

/** Two sessions on disk: one that is sound, and one whose stored state is changed by hand. */
async function storeSessions(change: StateChange) {
  const first = await start()
  odd = (await newSession(first, { title: 'The odd one', venue: 'Room 7' })).code
  sound = (await newSession(first, { title: 'The sound one', startsAt: '2027-03-03T14:00' })).code
  await first.close()
  server = null
  const database = new DatabaseSync(path.join(dataDir, 'workshop.sqlite'))
  const { state } = database.prepare('select state from sessions where code = ?').get(odd) as { state: string }
  database.prepare('update sessions set state = ? where code = ?').run(change(state), odd)
  database.close()
}

async function homePage({ url, key }: TestServer) {
  const cookie = await facilitatorCookie(url, key)
  const response = await fetch(`${url}/present`, { headers: { cookie } })
  return { cookie, status: response.status, text: await response.text() }
}

describe('a session that an older version stored', () => {
  it('goes on with all that it held', async () => {
    await storeSessions(older)
    const running = await start()
    const { body } = await getJson(running.url, `/api/sessions/${odd}`)
    expect(body).toMatchObject({ title: 'The odd one', venue: 'Room 7', status: 'waiting' })
    expect((await homePage(running)).text).toContain('The odd one')
    expect(said).toEqual([])
  })
})

describe.each([
  ['that a newer version stored', newer, 'saved by a newer version', 'it was saved by a newer version of this program.'],
  ['whose JSON is broken', brokenJson, 'damaged', 'its data is damaged.'],
  ['whose state is nonsense', nonsense, 'damaged', 'its data is damaged.'],
])('a session %s', (_name, change, shown, reported) => {
  beforeEach(() => storeSessions(change))

  it('leaves the server, the facilitator\'s home and every other session at work', async () => {
    const running = await start()
    const home = await homePage(running)
    expect(home.status).toBe(200)
    expect(home.text).toContain('The sound one')
    expect(home.text).toContain(`Session ${odd} can’t be read.`)
    expect(home.text).toContain(shown)
    expect((await getJson(running.url, `/api/sessions/${sound}`)).body).toMatchObject({ title: 'The sound one' })
    expect((await getJson(running.url, '/api/sessions', home.cookie)).body).toMatchObject({
      sessions: [{ code: sound }],
      unreadable: [{ code: odd }],
    })
  })

  it('is unknown to phones, and reported once with what to do', async () => {
    const running = await start()
    for (const address of [`/api/sessions/${odd}`, `/api/sessions/${odd}/stream`]) {
      expect(await getJson(running.url, address)).toMatchObject({ status: 404, body: { reason: 'unknown-session' } })
    }
    await homePage(running)
    expect(said).toEqual([expect.stringContaining(`Session ${odd} can’t be read: ${reported}`)])
    expect(said[0]).toMatch(/delete the session at \/present\.$/i)
  })

  it('is kept until the facilitator deletes it', async () => {
    const running = await start()
    const { cookie } = await homePage(running)
    const response = await fetch(`${running.url}/present/sessions/${odd}/delete`, {
      method: 'POST',
      body: new URLSearchParams({ sure: 'yes' }),
      headers: { cookie },
      redirect: 'manual',
    })
    expect(response.headers.get('location')).toBe('/present?told=deleted')
    const { text } = await homePage(running)
    expect(text).not.toContain(odd)
    expect(text).toContain(sound)
  })

  it('is deleted through the API as well', async () => {
    const running = await start()
    const { cookie } = await homePage(running)
    const remove = () => fetch(`${running.url}/api/sessions/${odd}`, { method: 'DELETE', headers: { cookie } })
    expect((await remove()).status).toBe(204)
    expect((await remove()).status).toBe(404)
  })

  it('is deleted by itself on its day, and the server starts on that day', async () => {
    const running = await start(madeMs + 30 * day)
    const { text } = await homePage(running)
    expect(text).not.toContain(odd)
    expect(text).toContain(sound)
  })
})
