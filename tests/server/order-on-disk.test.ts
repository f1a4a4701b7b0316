import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession, startServer } from '../support/live-server.ts'
import { failedStart, serverProcess } from '../support/server-process.ts'
import { everyByteIn } from '../support/stored-bytes.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-order-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const everyByte = () => everyByteIn(dataDir)

/** Where each voter's text lies: whoever steals the disk would sort by this. */
function places(bytes: string, texts: string[]): number[][] {
  return texts.map(text => [...bytes.matchAll(new RegExp(text, 'g'))].map(({ index }) => index))
}

/** Spearman's: 1 when the places are in the order of arrival, -1 in reverse, near 0 when they tell nothing. */
function rankCorrelation(values: number[]): number {
  const ranks = values.map(value => values.filter(other => other < value).length)
  const n = values.length
  const squares = ranks.reduce((sum, rank, index) => sum + (rank - index) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

async function answerInTurn(server: { url: string, key: string }, voters: number, run: number) {
  const session = await newSession(server)
  await session.go('on-box')
  const texts = Array.from({ length: voters }, (_, index) => `voter-${run}-${String(index).padStart(3, '0')}`)
  for (const text of texts)
    await (await session.phone()).answer('box', { kind: 'text', text })
  return { session, texts }
}

describe('what the facilitator has made of a text', () => {
  it('is gone from the disk with the text, once its author has sent another', { timeout: 60_000 }, async () => {
    const server = await startServer({ dataDir })
    const session = await newSession(server)
    const phones = await Promise.all(Array.from({ length: 5 }, () => session.phone()))
    await session.go('on-box')
    await Promise.all(phones.map((phone, at) => phone.answer('box', { kind: 'text', text: `Qestion ${at}` })))
    const address = `${server.url}/api/sessions/${session.code}?facilitator=1`
    const idOnDesk = async () => {
      const desk = await fetch(address, { headers: { cookie: session.cookie } })
      const { texts } = (await desk.json()) as { texts: { id: string, text: string }[] }
      return texts.find(({ text }) => text === 'Qestion 3')?.id
    }
    await expect.poll(idOnDesk).toBeDefined()
    const textId = await idOnDesk()
    await session.command({ type: 'text:correct', questionId: 'box', textId, text: 'Question three, corrected' })
    expect(await everyByte()).toContain('Question three, corrected')
    await phones[3]!.answer('box', { kind: 'text', text: 'Nothing' })
    await session.go('hello')
    await expect.poll(everyByte).not.toContain('Question three, corrected')
    await server.close()
  })
})

describe('what a thief of the disk learns of the order of answers', () => {
  it('is nothing once the question has closed, while the server runs', { timeout: 60_000 }, async () => {
    const server = await startServer({ dataDir })
    const correlations: number[] = []
    for (let run = 0; run < 25; run++) {
      const { session, texts } = await answerInTurn(server, 20, run)
      await session.go('hello')
      // Each text once, in the file itself: the log is empty.
      await expect.poll(async () => places(await everyByte(), texts).map(found => found.length)).toEqual(
        texts.map(() => 1),
      )
      correlations.push(rankCorrelation(places(await everyByte(), texts).map(([place]) => place!)))
    }
    await server.close()
    // By chance, the mean of 25 runs with 20 voters each lies within 0.2 in 9,999 of 10,000 cases.
    expect(Math.abs(mean(correlations))).toBeLessThan(0.2)
    expect(Math.max(...correlations.map(Math.abs))).toBeLessThan(0.9)
  })

  it('is nothing after the start that follows a crash', { timeout: 60_000 }, async () => {
    const correlations: number[] = []
    for (let run = 0; run < 8; run++) {
      const killed = await serverProcess({ DATA_DIR: dataDir })
      const { texts } = await answerInTurn(killed, 20, run)
      await killed.end('SIGKILL')
      const next = await startServer({ dataDir })
      const found = places(await everyByte(), texts)
      await next.close()
      expect(found.map(each => each.length)).toEqual(texts.map(() => 1))
      correlations.push(rankCorrelation(found.map(([place]) => place!)))
    }
    expect(Math.abs(mean(correlations))).toBeLessThan(0.35)
  })

  it('is nothing of what was replaced', async () => {
    const server = await startServer({ dataDir })
    const session = await newSession(server)
    await session.go('on-box')
    const phone = await session.phone()
    await phone.answer('box', { kind: 'text', text: 'first thought' })
    await phone.answer('box', { kind: 'text', text: 'second thought' })
    await session.go('hello')
    await expect.poll(everyByte).not.toContain('first thought')
    expect(await everyByte()).toContain('second thought')
    await server.close()
    expect(await everyByte()).not.toContain('first thought')
  })
})

describe('the folder of a server', () => {
  it('is readable by its owner alone, wherever it is', async () => {
    const server = await startServer({ dataDir })
    await newSession(server)
    const files = await readdir(dataDir)
    for (const file of files)
      expect([file, (await stat(path.join(dataDir, file))).mode & 0o777]).toEqual([file, 0o600])
    expect(files).toContain('workshop.sqlite')
    await server.close()
  })

  it('belongs to one process: a second one says so, and the first goes on', async () => {
    const server = await startServer({ dataDir })
    const session = await newSession(server)
    expect(await failedStart({ DATA_DIR: dataDir })).toEqual({
      code: 1,
      said: `Another server is using the folder ${dataDir}: stop it first, or choose another folder, for example "DATA_DIR=$HOME/workshop-data npm start".\n`,
    })
    expect((await session.go('hello')).status).toBe(200)
    await server.close()
  })
})
