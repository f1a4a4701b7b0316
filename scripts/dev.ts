import { spawn } from 'node:child_process'
import process from 'node:process'
import { slidevBin } from './build-deck.ts'

/** Slidev with hot reload, and the live server and the phone page mounted in it: see src/dev/mount-live.ts. */
const port = process.env.PORT || '3030'

const slidev = spawn(process.execPath, [slidevBin(), 'slides.md', '--base', '/deck/', '--port', port], {
  stdio: ['inherit', 'inherit', 'inherit'],
  env: { ...process.env, WORKSHOP_LIVE: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => slidev.kill(signal))
slidev.on('close', (code) => {
  process.exitCode = code ?? 0
})
