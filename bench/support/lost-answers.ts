import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cookieOf, createPool, jsonOf } from './connection.ts'
import { openDesk } from './desk.ts'
import { freePort, startServerProcess } from './server-process.ts'

const phones = 200

/** Kills a server in the middle of a round, so many times, and counts the acknowledged answers that are gone. */
export async function countLostAnswers(kills: number): Promise<{ acknowledged: number, lost: number }> {
  const totals = { acknowledged: 0, lost: 0 }
  for (let kill = 1; kill <= kills; kill++) {
    // Each is killed a little later in its round.
    const { acknowledged, lost } = await killInMidRound(Math.round((phones * kill) / (kills + 1)))
    totals.acknowledged += acknowledged
    totals.lost += lost
  }
  return totals
}

/** Kills the server as soon as so many answers are acknowledged, while the others are on their way. */
async function killInMidRound(after: number) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-kill-'))
  const port = await freePort()
  let server = await startServerProcess(dataDir, port)
  try {
    const { code, question: { slideId, id, options }, show } = await openDesk(server.address, server.key)
    const pool = createPool('127.0.0.1', port)
    const cookies = await Promise.all(Array.from({ length: phones }, async (_, index) =>
      cookieOf(await pool.ask('GET', `/${code}`, { 'x-forwarded-for': `10.0.0.${index}` }))))
    await show(slideId)
    const acknowledged: string[] = []
    let killed: Promise<void> | null = null
    await Promise.all(cookies.map(async (cookie, index) => {
      const answer = { kind: 'choice', option: options[index % options.length] }
      const reply = await pool.ask('PUT', `/api/sessions/${code}/answers/${id}`, { cookie }, answer).catch(() => null)
      if (reply?.status === 200)
        acknowledged.push(cookie)
      if (acknowledged.length >= after)
        killed ??= server.kill()
    }))
    await killed
    server = await startServerProcess(dataDir, port)
    const later = createPool('127.0.0.1', port)
    const kept = await Promise.all(acknowledged.map(async (cookie) => {
      const { answers } = jsonOf<{ answers: object }>(await later.ask('GET', `/api/sessions/${code}/mine`, { cookie }))
      return id in answers
    }))
    return { acknowledged: acknowledged.length, lost: kept.filter(isKept => !isKept).length }
  }
  finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
