import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import process from 'node:process'

export const root = path.resolve(import.meta.dirname, '..', '..')
/** Nothing that is measured takes longer than this, unless something hangs. */
export const patienceMs = 180_000

/** A server in a process of its own. */
export interface ServerProcess {
  address: string
  key: string
  child: ChildProcess
  /** As an operator stops it. */
  stop: () => Promise<void>
  /** As a power cut stops it. */
  kill: () => Promise<void>
}

/** Starts a server over this data folder, on this port or a free one. It believes whatever address a phone names. */
export async function startServerProcess(dataDir: string, port = 0): Promise<ServerProcess> {
  const env = { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), TRUST_PROXY: '1' }
  const collector = path.join(root, 'bench/support/collect-garbage.ts')
  const child = startNode('src/server/main.ts', [], env, ['--expose-gc', '--import', collector])
  const [, listensAt, key = ''] = await firstMatch(child, /http:\/\/localhost:(\d+)\/present\?key=(\S+)/)
  return {
    address: `http://127.0.0.1:${listensAt}`,
    key,
    child,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

/** Runs a program of this project. */
export function startNode(
  program: string,
  args: string[],
  env: Record<string, string> = {},
  nodeOptions: string[] = [],
): ChildProcess {
  return spawn(process.execPath, [...nodeOptions, path.join(root, program), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: patienceMs,
  })
}

/** What a program prints, once it has ended well. @throws Error when it fails */
export async function outputOf(child: ChildProcess): Promise<string> {
  const exit = once(child, 'exit') as Promise<[number | null]>
  let output = ''
  for await (const chunk of child.stdout ?? []) output += chunk
  const [code] = await exit
  if (code !== 0)
    throw new Error('The phones could not be measured; the lines above say why.')
  return output
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
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

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null)
    return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
