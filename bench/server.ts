import type { ChildProcess } from 'node:child_process'
import type { Figure } from './support/figure.ts'
import type { LoadReport } from './support/phones.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { percentile } from './support/figure.ts'

const root = path.resolve(import.meta.dirname, '..')
const phones = 500
const starts = 5
/** Nothing here takes longer than this, unless something hangs. */
const patienceMs = 120_000

/** The live server under a full room: a server process and a second one with 500 phones. Loopback only. */
export async function measure(): Promise<Figure[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'workshop-bench-'))
  try {
    const report = await measureRoom(dataDir)
    const startMs = await measureStarts(dataDir)
    return [
      {
        name: 'presenter\'s click to 500 phones, p95',
        value: report.clickMs.p95,
        unit: 'ms',
        bound: 250,
        how:
        `${report.clicks} clicks, from the request to the snapshot at each of ${phones} event streams; `
        + `the slowest took ${Math.round(report.clickMs.max)} ms.`,
      },
      {
        name: 'answer to acknowledgement, p95',
        value: report.answerMs.p95,
        unit: 'ms',
        bound: 100,
        how:
        `${report.answers} answers in ${report.answerSpanSeconds.toFixed(1)} s, each on disk before it is acknowledged `
        + `and with all streams open; the slowest took ${Math.round(report.answerMs.max)} ms.`,
      },
      {
        name: 'second npm start to /health',
        value: percentile(startMs, 0.5) / 1000,
        unit: 's',
        bound: 1.5,
        how: `the middle one of ${starts} starts; the slowest took ${(Math.max(...startMs) / 1000).toFixed(2)} s.`,
      },
    ]
  }
  finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function measureRoom(dataDir: string): Promise<LoadReport> {
  const server = startNode('src/server/main.ts', [], { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0' })
  try {
    const said = await firstMatch(server, /http:\/\/localhost:(\d+)\/present\?key=(\S+)/)
    const load = startNode('bench/support/phones.ts', [`http://127.0.0.1:${said[1]}`, said[2] ?? '', String(phones)])
    const [json] = await Promise.all([allOutput(load), succeeded(load)])
    return JSON.parse(json) as LoadReport
  }
  finally {
    await stop(server)
  }
}

function startNode(program: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [path.join(root, program), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: patienceMs,
  })
}

async function firstMatch(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let output = ''
  for await (const chunk of child.stdout ?? []) {
    output += chunk
    const match = pattern.exec(output)
    if (match)
      return match
  }
  throw new Error('The server did not start. Run "npm start" to see why.')
}

async function allOutput(child: ChildProcess): Promise<string> {
  let output = ''
  for await (const chunk of child.stdout ?? []) output += chunk
  return output
}

async function succeeded(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0)
    throw new Error('The phones could not be measured; the lines above say why.')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null)
    return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
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
  while (performance.now() < deadlineMs) {
    if (
      await fetch(url).then(
        response => response.ok,
        () => false,
      )
    ) {
      return
    }
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error('npm start did not get ready. Run it to see why.')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
