import type { TestServer } from '../support/live-server.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newFacilitatorToken, readFacilitatorToken } from '../../src/server/access/tokens.ts'
import { createMetrics } from '../../src/server/http/metrics.ts'
import { createStateReader } from '../../src/server/session/read-state.ts'
import { createRegistry } from '../../src/server/session/registry.ts'
import { openStorage } from '../../src/server/storage/open-storage.ts'
import { facilitatorCookie, getJson, newSession, startServer } from '../support/live-server.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

const hour = 3_600_000
const day = 24 * hour
const startMs = Date.parse('2026-11-20T12:00:00Z')

let dataDir: string
let server: TestServer | null = null
let wallMs: number
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-clock-'))
  wallMs = startMs
})
afterEach(async () => {
  await server?.close()
  server = null
  await rm(dataDir, { recursive: true, force: true })
})

async function start(): Promise<TestServer> {
  await server?.close()
  server = await startServer({ dataDir, now: () => wallMs, elapsed: () => 0 })
  return server
}

async function statusOf(code: string): Promise<number> {
  return (await getJson(server!.url, `/api/sessions/${code}`)).status
}

it('signs nobody in for longer than its hours, though the clock was ahead when they came', () => {
  const token = (nowMs: number) => newFacilitatorToken('secret', 'key', nowMs)
  const read = (given: string) => readFacilitatorToken(given, 'secret', 'key', startMs)
  expect(read(token(startMs - 11 * hour))).toMatchObject({ expiresMs: startMs + hour })
  expect(read(token(startMs + 30_000))).not.toBeNull()
  expect([read(token(startMs - 12 * hour)), read(token(startMs + 40 * day))]).toEqual([null, null])
})

describe('a computer\'s clock that jumps while the server runs', () => {
  it.each([hour, -hour, 40 * day, -40 * day])('by %d ms ends no timer, no session and no sign-in', async (byMs) => {
    const session = await newSession(await start())
    await session.command({ type: 'timer:start', activityId: 'review' })
    const before = await session.view()
    wallMs += byMs
    const after = await session.view()
    expect(after).toMatchObject({ serverNowMs: before.serverNowMs, timer: before.timer })
    expect((await session.command({ type: 'timer:pause' })).status).toBe(200)
    expect((await session.view()).timer?.pausedAtMs).toBe(before.serverNowMs)
  })
})

describe('a computer\'s clock that is wrong at the start', () => {
  it('serves a session that seems due to nobody, and has it again with the right time', async () => {
    const { code } = await newSession(await start())
    wallMs += 40 * day
    const { url, key } = await start()
    expect(await statusOf(code)).toBe(404)
    const cookie = await facilitatorCookie(url, key)
    expect((await getJson(url, '/api/sessions', cookie)).body).toEqual({ sessions: [], unreadable: [] })
    // Put right while the server runs.
    wallMs -= 40 * day
    expect(await statusOf(code)).toBe(200)
    // Started again with the wrong time, and once more with the right one.
    wallMs += 40 * day
    await start()
    wallMs -= 40 * day
    await start()
    expect(await statusOf(code)).toBe(200)
  })

  it('erases for good what is still due at a start an hour later', async () => {
    const { code } = await newSession(await start())
    wallMs += 40 * day
    await start()
    wallMs += hour
    await start()
    wallMs = startMs
    await start()
    expect(await statusOf(code)).toBe(404)
  })
})

it('erases a due session while the server runs once its day has stood for an hour, and ends it before', async () => {
  const storage = await openStorage(dataDir)
  const registry = createRegistry({
    workshop: workshopFixture,
    now: () => startMs,
    certainMs: () => wallMs,
    joinUrl: code => `http://127.0.0.1/${code}`,
    storage,
    readState: createStateReader(() => {}),
    metrics: createMetrics(),
    countsEveryMs: 20,
    textsEveryMs: 20,
    trustStreamAfterMs: 0,
    onError: (error) => { throw error },
  })
  const { code } = await registry.create({ title: 'Wednesday', venue: '', lengthMinutes: 60, startsAt: null })
  const stored = async () => (await storage.sessions.find(code)) !== null
  expect(await registry.find(code)).not.toBeNull()
  wallMs += 40 * day
  expect(await registry.find(code)).toBeNull()
  await registry.eraseExpired()
  expect([await stored(), (await registry.inMemory()).length]).toEqual([true, 0])
  wallMs += hour - 1
  await registry.eraseExpired()
  expect(await stored()).toBe(true)
  wallMs += 1
  await registry.eraseExpired()
  expect(await stored()).toBe(false)
  await storage.close()
})
