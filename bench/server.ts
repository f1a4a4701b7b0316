import type { Figure } from './support/figure.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { percentile } from './support/figure.ts'
import { countLostAnswers } from './support/lost-answers.ts'
import { returnAfterRestart } from './support/returning-phones.ts'
import { freePort, patienceMs, root } from './support/server-process.ts'

const starts = 5
const kills = 10
const returning = 500

/** The live server when it starts, is killed and starts again. Loopback only. */
export async function measure(): Promise<Figure[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-server-'))
  try {
    const startMs = await measureStarts(dataDir)
    const { acknowledged, lost } = await countLostAnswers(kills)
    const backMs = await returnAfterRestart(returning)
    return [
      {
        name: 'second npm start to /health',
        value: percentile(startMs, 0.5) / 1000,
        unit: 's',
        bound: 1.5,
        how: `the middle one of ${starts} starts; the slowest took ${(Math.max(...startMs) / 1000).toFixed(2)} s.`,
      },
      {
        name: 'acknowledged answers lost in kill -9',
        value: lost,
        unit: 'answers',
        bound: 0,
        how: `of ${acknowledged} that were acknowledged before the server was killed, ${kills} times in mid-round.`,
      },
      {
        name: `${returning} phones back after a restart`,
        value: percentile(backMs, 1) / 1000,
        unit: 's',
        bound: 5,
        how: 'from the moment the new server listens to the last phone\'s stream, with the phones\' own code; '
          + `half were back after ${(percentile(backMs, 0.5) / 1000).toFixed(1)} s.`,
      },
    ]
  }
  finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function measureStarts(dataDir: string): Promise<number[]> {
  // The first start may have to build; the figure is about the second.
  await timeOneStart(dataDir, await freePort())
  const times: number[] = []
  for (let round = 0; round < starts; round++) times.push(await timeOneStart(dataDir, await freePort()))
  return times
}

/** From typing `npm start`, everything built already, to a server that is ready. */
async function timeOneStart(dataDir: string, port: number): Promise<number> {
  const startedMs = performance.now()
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'ignore',
    detached: true,
    timeout: patienceMs,
  })
  const exit = once(npm, 'exit')
  try {
    await untilHealthy(`http://127.0.0.1:${port}/health`, startedMs + patienceMs)
    return performance.now() - startedMs
  }
  finally {
    // npm does not hand signals on: the whole group of this start is ended.
    if (npm.pid)
      process.kill(-npm.pid, 'SIGTERM')
    await exit
  }
}

async function untilHealthy(url: string, deadlineMs: number): Promise<void> {
  const isHealthy = () => fetch(url).then(response => response.ok, () => false)
  while (!(await isHealthy())) {
    if (performance.now() > deadlineMs)
      throw new Error('npm start did not get ready. Run it to see why.')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
