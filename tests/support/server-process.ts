import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'

const program = path.resolve(import.meta.dirname, 'serve.ts')

export interface ServerProcess {
  url: string
  key: string
  child: ChildProcess
  /** Sends the signal and gives the exit code, `null` for a process that was killed. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Starts the server in a process of its own, and waits until it listens. */
export async function serverProcess(env: Record<string, string>): Promise<ServerProcess> {
  const child = run(env)
  const lines = createInterface({ input: child.stdout! })
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => ['{}'])])) as [string]
  const { url, key } = JSON.parse(line) as { url: string, key: string }
  return { url, key, child, end: signal => endProcess(child, signal) }
}

/** Starts the server where it cannot start, and gives what it says and its exit code; `uid`: as this user. */
export async function failedStart(
  env: Record<string, string>,
  uid?: number,
): Promise<{ code: number | null, said: string }> {
  const child = run(env, uid)
  let said = ''
  child.stderr!.on('data', text => (said += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

function run(env: Record<string, string>, uid?: number): ChildProcess {
  return spawn(process.execPath, [program], {
    uid,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit')
  child.kill(signal)
  const [code] = (await exit) as [number | null]
  return code
}
