import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { slidevBin } from '../src/build/build-deck.ts'
import { readSettings } from '../src/server/start/settings.ts'
import { startSentence } from '../src/server/start/start-problem.ts'
import { loadWorkshop } from '../src/workshop/load.ts'
import { formatProblem } from '../src/workshop/model/problem.ts'

/** Slidev with hot reload, and the live server and the phone page mounted in it: see src/build/dev/mount-live.ts. */
async function main(): Promise<void> {
  const { port, dataDir } = readSettings(process.env, process.cwd())
  const trouble = (await contentErrors()) ?? (await obstacle(port, dataDir))
  if (trouble !== null) {
    console.error(trouble.replaceAll('npm start', 'npm run dev'))
    process.exitCode = 1
    return
  }
  const slidev = spawn(process.execPath, [slidevBin(), 'slides.md', '--base', '/deck/', '--port', String(port)], {
    stdio: 'inherit',
    env: { ...process.env, WORKSHOP_LIVE: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => slidev.kill(signal))
  const [code] = (await once(slidev, 'close')) as [number | null]
  process.exitCode = code ?? 0
}

/** Slidev would wrap what is wrong with the content in a trace. While it runs, it waits for content to be put right. */
async function contentErrors(): Promise<string | null> {
  const { problems } = await loadWorkshop(process.cwd())
  const errors = problems.filter(({ severity }) => severity === 'error')
  const remedy = 'Put this right, then run "npm run dev" again.'
  return errors.length === 0 ? null : [...errors.map(formatProblem), remedy].join('\n')
}

/** Slidev would answer a taken port with a stack; this asks first, on the address that Slidev listens on. */
async function obstacle(port: number, dataDir: string): Promise<string | null> {
  const host = 'localhost'
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
    return null
  }
  catch (error) {
    return startSentence(error, { port, host, dataDir }) ?? String(error)
  }
  finally {
    probe.close()
  }
}

await main()
