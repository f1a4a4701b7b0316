import type { Figure } from './support/figure.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDesk } from './support/desk.ts'
import { createFuzz } from './support/fuzz-requests.ts'
import { sendRaw } from './support/raw-request.ts'
import { startServerProcess } from './support/server-process.ts'

/** So many requests, each time the same ones. */
const requests = 20_000
const atATime = 20
const seed = 20_261_127

/** Requests that no browser sends, at every address of a server: it answers each, and none with an error of its own. */
export async function measure(): Promise<Figure[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-fuzz-'))
  const server = await startServerProcess(dataDir)
  try {
    const { code, cookie, question } = await openDesk(server.address, server.key)
    const fuzz = createFuzz({ seed, code, cookie, questionId: question.id })
    const counts = new Map<string, number>()
    const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
    for (let sent = 0; sent < requests; sent += atATime) {
      const batch = Array.from({ length: atATime }, () => fuzz.next())
      const answers = await Promise.all(batch.map(request => sendRaw(server.address, request)))
      answers.forEach(status => count(status === null ? 'none' : `${Math.floor(status / 100)}xx`))
    }
    const isWell = await fetch(`${server.address}/health`).then(({ ok }) => ok, () => false)
    const spread = [...counts].toSorted().map(([what, number]) => `${number} ${what}`).join(', ')
    return [
      {
        name: `server errors in ${requests.toLocaleString('en')} hostile requests`,
        value: (counts.get('5xx') ?? 0) + (isWell ? 0 : 1),
        unit: 'errors',
        bound: 0,
        how: `seed ${seed}; answers: ${spread}; "none" is a connection that was closed, as for what is no HTTP.`,
      },
    ]
  }
  finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
