import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession, phoneOf, startServer } from '../support/live-server.ts'
import { everyByteIn, queryIn } from '../support/stored-bytes.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-privacy-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const everyByte = () => everyByteIn(dataDir)
const query = (sql: string) => queryIn(dataDir, sql)

describe('what is stored', () => {
  it('beside an answer is no phone, no address, no time and no order', async () => {
    const server = await startServer({ dataDir })
    const session = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 12 }, () => session.phone()))
    for (const question of ['menu', 'quick']) {
      await session.go(`on-${question}`)
      for (const phone of phones) {
        await phone.answer(
          question,
          question === 'menu' ? { kind: 'multi', options: ['anger'] } : { kind: 'choice', option: 'relief' },
        )
      }
    }
    const bytes = await everyByte()
    await server.close()

    for (const { cookie } of phones) {
      const token = cookie.replace('participant=', '')
      expect(bytes).not.toContain(token.split('.')[0])
      expect(bytes).not.toContain(token.split('.')[1])
    }
    expect(bytes).not.toContain('127.0.0.1')
    expect(query('select name from pragma_table_info(\'answers\')').map(column => column.name)).toEqual([
      'session_code',
      'question_id',
      'ballot',
      'value',
    ])
    // No row numbers: SQLite would count them up in the order of arrival.
    expect(() => query('select rowid from answers')).toThrow('no such column: rowid')
    // The same phone has another name under each question.
    const ballots = query('select ballot from answers').map(row => row.ballot)
    expect(new Set(ballots).size).toBe(24)
  })

  it('is readable by its owner alone', async () => {
    const server = await startServer({ dataDir })
    await server.close()
    for (const file of ['key', 'signing-secret'])
      expect((await stat(path.join(dataDir, file))).mode & 0o777).toBe(0o600)
  })
})

describe('deletion', () => {
  it('on demand leaves nothing in the file, and ends the streams', async () => {
    const server = await startServer({ dataDir })
    const session = await newSession(server, { title: 'Unforgettable title' })
    await session.go('on-box')
    await (await session.phone()).answer('box', { kind: 'text', text: 'Unforgettable question' })
    const gone = await fetch(`${server.url}/api/sessions/${session.code}`, {
      method: 'DELETE',
      headers: { cookie: session.cookie },
    })
    expect(gone.status).toBe(204)
    const bytes = await everyByte()
    expect(bytes).not.toContain('Unforgettable')
    expect(bytes).not.toContain(session.code)
    expect((await fetch(`${server.url}/api/sessions/${session.code}`)).status).toBe(404)
    await server.close()
  })

  it('comes by itself on the day that was announced', async () => {
    const day = 86_400_000
    const start = Date.parse('2026-11-20T12:00:00Z')
    const server = await startServer({ dataDir, now: () => start })
    const session = await newSession(server)
    await session.go('on-box')
    const { cookie } = await session.phone()
    await phoneOf(server.url, session.code, cookie).answer('box', { kind: 'text', text: 'Unforgettable question' })
    expect((await session.view()).deleteOn).toBe('2026-12-20')
    await server.close()

    const before = await startServer({ dataDir, now: () => start + 29 * day })
    expect((await fetch(`${before.url}/api/sessions/${session.code}`)).status).toBe(200)
    await before.close()

    const after = await startServer({ dataDir, now: () => start + 30 * day })
    expect((await fetch(`${after.url}/api/sessions/${session.code}`)).status).toBe(404)
    await after.close()
    // The day is believed once it has stood for an hour: a wrong clock would not have kept it.
    await (await startServer({ dataDir, now: () => start + 30 * day + 3_600_000 })).close()
    expect(await everyByte()).not.toContain('Unforgettable')
  })
})
