import type { TestServer } from '../support/live-server.ts'
import { copyFile, mkdtemp, open, readdir, readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { troubleOf } from '../../src/server/storage/sqlite/trouble-of.ts'
import { createStorageHealth } from '../../src/server/storage/storage-health.ts'
import { StorageTrouble } from '../../src/server/storage/storage-trouble.ts'
import { facilitatorCookie, getJson, newSession, sendJson, startServer } from '../support/live-server.ts'
import { failedStart } from '../support/server-process.ts'
import { mountSmallDisk } from '../support/small-disk.ts'

const relief = { kind: 'choice', option: 'relief' }
/** SQLite's size of a page, and the first byte of those that hold rows, of tables without row ids and of others. */
const pageBytes = 4096
const leaves = [0x0A, 0x0D]
const anger = { kind: 'choice', option: 'anger' }

let dataDir: string
let database: string
let server: TestServer | null = null
let said: string[]
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-trouble-'))
  database = path.join(dataDir, 'workshop.sqlite')
  said = []
})
afterEach(async () => {
  await server?.close()
  server = null
  await rm(dataDir, { recursive: true, force: true })
})

async function start() {
  server = await startServer({ dataDir, log: line => said.push(line) })
  const running = server
  return {
    running,
    health: () => getJson(running.url, '/health'),
    async desk(): Promise<string> {
      const cookie = await facilitatorCookie(running.url, running.key)
      return (await fetch(`${running.url}/present`, { headers: { cookie } })).text()
    },
  }
}

/** A session with an open question and a phone. */
async function openQuestion(running: TestServer) {
  const session = await newSession(running)
  await session.go('on-quick')
  return { session, phone: await session.phone() }
}

describe('a full disk', () => {
  it('acknowledges nothing, says so to whoever can act, and carries on once there is room', async ({ skip }) => {
    const disk = await mountSmallDisk(dataDir)
    if (!disk)
      return skip('Nobody may mount a disk here.')
    try {
      const { running, health, desk } = await start()
      const { session, phone } = await openQuestion(running)
      expect((await phone.answer('quick', relief)).status).toBe(200)
      await disk.fill()
      // The log may have some room left.
      await expect.poll(async () => (await phone.answer('quick', anger)).status).toBe(503)
      expect((await phone.answer('quick', anger)).body).toMatchObject({ reason: 'busy' })
      expect(await health()).toMatchObject({
        status: 503,
        body: { status: 'failing', reason: expect.stringContaining('the disk is full. Free up some space') },
      })
      expect(await desk()).toContain('Answers can’t be saved just now: the disk is full.')
      const moved = await session.go('end')
      expect(moved).toMatchObject({ status: 503, body: { message: expect.stringContaining('the disk is full') } })
      expect(said.filter(line => line.includes('the disk is full'))).toHaveLength(1)
      expect(said.join('\n')).not.toMatch(/\n\s+at /)

      await rm(path.join(dataDir, 'filler'))
      await expect.poll(async () => (await health()).status).toBe(200)
      expect(said.at(-1)).toBe('Answers are being saved again.')
      expect((await phone.answer('quick', anger)).status).toBe(200)
      expect((await phone.mine()).answers).toEqual({ quick: anger })
      expect(await desk()).not.toContain('the disk is full')
      await server?.close()
    }
    finally {
      server = null
      await disk.unmount()
    }
  })

  it('or a read-only one keeps the server from starting, with a sentence', async ({ skip }) => {
    const disk = await mountSmallDisk(dataDir)
    if (!disk)
      return skip('Nobody may mount a disk here.')
    try {
      await disk.fill()
      expect(await failedStart({ DATA_DIR: dataDir })).toEqual({
        code: 1,
        said: `The disk with the folder ${dataDir} is full: free up some space, or choose another folder, for example "DATA_DIR=$HOME/workshop-data npm start".\n`,
      })
      await disk.readOnly()
      expect((await failedStart({ DATA_DIR: dataDir })).said).toContain(`The folder ${dataDir} can't be written to`)
    }
    finally {
      await disk.unmount()
    }
  })
})

describe('a database that is changed under the running server', () => {
  const change: [string, () => Promise<unknown>, string][] = [
    ['deleted', () => rm(database), 'moved, deleted or replaced'],
    ['deleted with its folder', () => rm(dataDir, { recursive: true }), 'moved, deleted or replaced'],
    ['replaced by a copy', async () => {
      await copyFile(database, `${database}.copy`)
      await rename(`${database}.copy`, database)
    }, 'moved, deleted or replaced'],
    ['robbed of its log', () => rm(`${database}-wal`), 'moved, deleted or replaced'],
    ['cut off', () => truncate(database, 4096), 'is damaged'],
    ['overwritten', async () => {
      const { size } = await stat(database)
      const file = await open(database, 'r+')
      await file.write(Buffer.alloc(size - 100, 'x'), 0, size - 100, 100)
      await file.close()
    }, 'is damaged'],
  ]
  it.each(change)('%s: the next answer is refused, and the desk says why', async (_name, act, reason) => {
    const { running, health, desk } = await start()
    const { session, phone } = await openQuestion(running)
    expect((await phone.answer('quick', relief)).status).toBe(200)
    await act()
    expect((await phone.answer('quick', anger)).status).toBe(503)
    expect((await session.go('end')).body).toMatchObject({ message: expect.stringContaining(reason) })
    expect(await health()).toMatchObject({ status: 503, body: { reason: expect.stringContaining(reason) } })
    expect(await desk()).toContain(reason)
    expect(said).toEqual([expect.stringContaining(reason)])
  })

  it('is taken back when it is put back', async () => {
    const { running, health } = await start()
    const { phone } = await openQuestion(running)
    await rename(database, `${database}.away`)
    expect((await phone.answer('quick', anger)).status).toBe(503)
    await rename(`${database}.away`, database)
    await expect.poll(async () => (await health()).status).toBe(200)
    expect((await phone.answer('quick', anger)).status).toBe(200)
  })

  it('is not suspected when only its time has changed', async () => {
    const { running } = await start()
    const { phone } = await openQuestion(running)
    await utimes(database, new Date(), new Date(0))
    expect((await phone.answer('quick', anger)).status).toBe(200)
  })
})

/** Writes over the middle one of the pages that hold such rows; which pages these are differs from run to run. */
async function damagePage(holdsRows: (page: Buffer) => boolean): Promise<void> {
  const bytes = await readFile(database)
  const pages = Array.from({ length: bytes.length / pageBytes }, (_, page) =>
    bytes.subarray(page * pageBytes, (page + 1) * pageBytes))
  const candidates = pages.filter(page => leaves.includes(page[0]!) && holdsRows(page))
  candidates[candidates.length >> 1]!.fill('x')
  await writeFile(database, bytes)
}

describe('a database that is damaged at the start', () => {
  it('is set aside, with what can be read kept, which is said at the start and on the desk', async () => {
    const first = await start()
    const { session, phone } = await openQuestion(first.running)
    const phones = await Promise.all(Array.from({ length: 400 }, () => session.phone()))
    await Promise.all([phone, ...phones].map(each => each.answer('quick', relief)))
    await first.running.close()
    await damagePage(page => page.includes('relief'))

    const { running, desk, health } = await start()
    const [, name = '', answers] = /set aside as (\S+), and .* 1 session with (\d+) answers\.$/.exec(said[0] ?? '') ?? []
    expect(Number(answers)).toBeGreaterThan(100)
    expect(Number(answers)).toBeLessThan(401)
    expect((await stat(path.join(dataDir, name))).mode & 0o777).toBe(0o600)
    expect(await desk()).toContain(name)
    expect((await health()).status).toBe(200)
    expect((await getJson(running.url, `/api/sessions/${session.code}`)).body).toMatchObject({ slideId: 'on-quick' })
    // The file may hold what is deleted now.
    const { cookie } = session
    await fetch(`${running.url}/api/sessions/${session.code}`, { method: 'DELETE', headers: { cookie } })
    await expect(stat(path.join(dataDir, name))).rejects.toThrow('ENOENT')
    expect(await desk()).not.toContain(name)
  })

  it('is set aside with its log when the file is empty and the log is not', async () => {
    const first = await start()
    await openQuestion(first.running)
    await copyFile(`${database}-wal`, `${database}-log`)
    await first.running.close()
    await truncate(database, 0)
    await rename(`${database}-log`, `${database}-wal`)
    const { size } = await stat(`${database}-wal`)
    const { health } = await start()
    const [, name = ''] = /set aside as (\S+), and .* 0 sessions with 0 answers\.$/.exec(said[0] ?? '') ?? []
    expect((await stat(path.join(dataDir, `${name}-wal`))).size).toBe(size)
    expect((await health()).status).toBe(200)
  })

  it('is set aside when it is none at all, and the server starts with a new one', async () => {
    await writeFile(database, 'no database at all, and long enough to be looked at as one'.repeat(200))
    const { health } = await start()
    expect(said).toEqual([expect.stringMatching(/set aside as .*: 0 sessions with 0 answers\.$/)])
    expect((await health()).status).toBe(200)
  })
})

describe('a database that is whole, with an answer that nobody can read', () => {
  it('counts all the others', async () => {
    const first = await start()
    const { session } = await openQuestion(first.running)
    const phones = await Promise.all(Array.from({ length: 3 }, () => session.phone()))
    await Promise.all(phones.map(phone => phone.answer('quick', relief)))
    await first.running.close()
    const rows = new DatabaseSync(database)
    rows.exec('update answers set value = \'{"kind":"ch\' where ballot = (select min(ballot) from answers)')
    rows.close()
    const { running } = await start()
    expect((await getJson(running.url, `/api/sessions/${session.code}?wall=1`)).status).toBe(200)
    const cookie = await facilitatorCookie(running.url, running.key)
    const reveal = { type: 'slide:go', slideId: 'on-quick', click: 1 }
    expect((await sendJson(running.url, 'POST', `/api/sessions/${session.code}/commands`, reveal, cookie)).status).toBe(200)
    const mine = await Promise.all(phones.map(phone => getJson(running.url, `/api/sessions/${session.code}/mine`, phone.cookie)))
    expect(mine.map(({ status }) => status)).toEqual([200, 200, 200])
  })
})

describe('a computer whose clock is far behind', () => {
  it('is told to the facilitator before a session is made that would be deleted too soon', async () => {
    for (const [day, isBehind] of [['2020-01-01', true], ['2026-12-01', false]] as const) {
      const { url, key, close } = await startServer({ now: () => Date.parse(`${day}T12:00:00Z`) })
      const home = await fetch(`${url}/present`, { headers: { cookie: await facilitatorCookie(url, key) } })
      expect((await home.text()).includes('thinks it’s 1 January 2020')).toBe(isBehind)
      await close()
    }
  })
})

describe('a database that is damaged at the start, with rows that can be read and make no sense', () => {
  /** Two sessions, one without a real day of deletion and one with an answer that is none, on a damaged disk. */
  async function oddRows() {
    const first = await start()
    const { session, phone } = await openQuestion(first.running)
    await phone.answer('quick', relief)
    const odd = await newSession(first.running)
    for (let count = 0; count < 40; count++)
      await newSession(first.running)
    await first.running.close()
    const rows = new DatabaseSync(database)
    rows.prepare('update sessions set delete_on = ? where code = ?').run('2O26-12-20', odd.code)
    rows.exec('update answers set value = \'{"kind":"ch\'')
    rows.close()
    await damagePage(page => page.includes('waiting') && !page.includes(session.code) && !page.includes(odd.code))
    return { session, odd }
  }

  it('keeps no session that would stay for ever, and no answer that nobody can count', async () => {
    const { session, odd } = await oddRows()
    const { running } = await start()
    expect((await getJson(running.url, `/api/sessions/${odd.code}`)).status).toBe(404)
    expect((await getJson(running.url, `/api/sessions/${session.code}?wall=1`)).status).toBe(200)
    expect(said).toEqual([expect.stringMatching(/with 0 answers\.$/)])
  })

  it('is whole after a start that follows a kill in the middle of it', async () => {
    const { session } = await oddRows()
    await (await start()).running.close()
    const kept = `${database}.rescued`
    await rename(database, kept)
    const { running } = await start()
    expect((await getJson(running.url, `/api/sessions/${session.code}`)).status).toBe(200)
    expect((await readdir(dataDir)).filter(name => /rescu/.test(name))).toEqual([])
  })
})

describe('a database that another program has locked', () => {
  it('is waited for without holding anything else up', async () => {
    const other = new DatabaseSync(database)
    other.exec('create table other (x); begin exclusive')
    const starting = start()
    let ticks = 0
    const ticking = setInterval(() => {
      ticks++
      if (ticks === 20)
        other.close()
    }, 20)
    expect((await (await starting).health()).status).toBe(200)
    clearInterval(ticking)
    expect(ticks).toBeGreaterThanOrEqual(20)
  })
})

it('says the cause of a trouble once a minute at most', () => {
  let elapsedMs = 0
  const lines: string[] = []
  const health = createStorageHealth({
    probe: async () => {},
    log: line => lines.push(line),
    elapsedMs: () => elapsedMs,
  })
  for (; elapsedMs < 180_000; elapsedMs += 250)
    health.failed(new StorageTrouble('full', 'database or disk is full'))
  health.stop()
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^Answers can’t be saved .*\(database or disk is full\)$/)
})

it('stays in trouble while what has to be stored fails, though something smaller could be', async () => {
  vi.useFakeTimers()
  const lines: string[] = []
  const health = createStorageHealth({ probe: async () => {}, log: line => lines.push(line), elapsedMs: () => 0 })
  for (let attempt = 0; attempt < 12; attempt++) {
    health.failed(new StorageTrouble('full', 'database or disk is full'))
    await vi.advanceTimersByTimeAsync(250)
    expect(health.trouble()).toBe('full')
  }
  await vi.advanceTimersByTimeAsync(1000)
  vi.useRealTimers()
  expect(health.trouble()).toBeNull()
  // Trouble that comes and goes within a minute is not written down again and again.
  health.failed(new StorageTrouble('full', 'database or disk is full'))
  health.worked()
  expect(lines).toEqual([expect.stringContaining('the disk is full'), 'Answers are being saved again.'])
})

it('knows a database that may not be written from one that is no database', async () => {
  new DatabaseSync(database).exec('create table rows (x)')
  const readOnly = new DatabaseSync(database, { readOnly: true })
  const errorOf = (act: () => unknown) => {
    try {
      return act()
    }
    catch (error) {
      return error
    }
  }
  expect(troubleOf(errorOf(() => readOnly.exec('insert into rows values (1)')))?.kind).toBe('read-only')
  expect(troubleOf(errorOf(() => readOnly.exec('select nothing')))).toBeNull()
  readOnly.close()
})
