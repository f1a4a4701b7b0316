import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession, startServer } from '../support/live-server.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-again-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const anger = { kind: 'choice', option: 'anger' }
const relief = { kind: 'choice', option: 'relief' }
const askAgain = { type: 'question:ask-again', questionId: 'quick', round: 1 }

function storedKeys(): string[] {
  const database = new DatabaseSync(path.join(dataDir, 'workshop.sqlite'))
  const rows = database.prepare('select distinct question_id as key from answers').all() as { key: string }[]
  database.close()
  return rows.map(({ key }) => key)
}

describe('a question that is asked again', () => {
  it('forgets every earlier answer, counts the minimum group anew, and takes none for the round before', async () => {
    const server = await startServer({ dataDir })
    const session = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 5 }, () => session.phone()))
    await session.go('on-quick')
    await Promise.all(phones.map(phone => phone.answer('quick', anger)))
    await session.go('on-quick', 1)
    expect((await session.view()).questions[0]).toMatchObject({ round: 1, results: { answered: 5 } })

    expect((await session.command(askAgain)).status).toBe(200)
    expect((await session.view()).questions[0]).toMatchObject({ status: 'open', round: 2, results: null })
    expect((await session.wall()).received).toEqual({})
    // A phone that slept still has its answer of the first round on its way.
    expect((await phones[0]!.answer('quick', anger)).body).toMatchObject({ reason: 'question-closed' })
    for (const phone of phones.slice(0, 4))
      expect((await phone.answer('quick~2', relief)).status).toBe(200)
    expect((await phones[0]!.mine()).answers).toEqual({ 'quick~2': relief })
    await session.command({ type: 'results:reveal', questionId: 'quick' })
    expect((await session.view()).questions[0]).toMatchObject({ round: 2, results: null, tooFew: true })
    await server.close()
    expect(storedKeys()).toEqual(['quick~2'])
  })

  it('takes no answer to a round that nobody has begun, or to what is no round', async () => {
    const server = await startServer({ dataDir })
    const session = await newSession(server)
    await session.go('on-quick')
    const phone = await session.phone()
    expect((await phone.answer('quick~2', anger)).body).toMatchObject({ reason: 'question-closed' })
    for (const key of ['quick~1', 'quick~0', 'quick~', 'quick~2~3', 'quick~99999'])
      expect([key, (await phone.answer(key, anger)).body]).toMatchObject([key, { reason: 'unknown-question' }])
    await server.close()
  })
})
