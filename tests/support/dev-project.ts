import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { freePort } from './free-port.ts'

const leftOut = ['node_modules', 'dist', '.git', '.cache', 'data', 'tests']
const patienceMs = 120_000

/** A copy of the project that is being worked on: `npm run dev` runs in it. */
export interface DevProject {
  root: string
  url: string
  key: string
  /** What it has said so far. */
  said: () => string
  /** Puts one text in another's place. @throws Error when the file has not got it */
  edit: (file: string, from: string, to: string) => Promise<void>
  remove: () => Promise<void>
}

/**
 * Copies the project to a folder below it, so that its packages are found, and starts it there. Its data goes to the
 * copy's folder `elsewhere`. @throws Error when it has not started within two minutes
 */
export async function startDevProject(name: string): Promise<DevProject> {
  const root = path.resolve('.cache', name)
  await copyProject(root)
  const port = await freePort()
  const dev = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_DIR: path.join(root, 'elsewhere') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  return {
    root,
    url: `http://localhost:${port}`,
    key: await keyOf(dev, text => (said += text)),
    said: () => said,
    async edit(file, from, to) {
      const text = await readFile(path.join(root, file), 'utf8')
      if (!text.includes(from))
        throw new Error(`${file} has no "${from}".`)
      await writeFile(path.join(root, file), text.replace(from, to))
    },
    async remove() {
      if (dev.exitCode === null) {
        dev.kill('SIGTERM')
        await once(dev, 'exit')
      }
      await rm(root, { recursive: true, force: true })
    },
  }
}

async function copyProject(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  for (const name of (await readdir('.')).filter(name => !leftOut.includes(name)))
    await cp(name, path.join(root, name), { recursive: true })
}

/** The facilitator's key, which it prints once it is ready. */
function keyOf(dev: ChildProcess, heard: (text: string) => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = () => reject(new Error(`It has not started:\n${said}`))
    AbortSignal.timeout(patienceMs).addEventListener('abort', fail)
    dev.once('exit', fail)
    for (const stream of [dev.stdout!, dev.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = heard(text)
        const [, key] = /present\?key=(\S+)/.exec(said) ?? []
        if (key !== undefined)
          resolve(key)
      })
    }
  })
}
