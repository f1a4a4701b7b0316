import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { sealedBuild } from '../deck/slidev/sealed-build.ts'

export interface DeckBuild {
  /** The project's folder, with slides.md in it. */
  root: string
  /** Where the build goes, from `root`. */
  outDir: string
  /** With the facilitator's notes; without them for everyone who may not read them. */
  notes: boolean
  /** Without the slides that give an answer away: their text comes with the session, when it is time. */
  sealed?: boolean
}

/**
 * Builds the deck with Slidev, so that it runs from any folder of any host. Throws with Slidev's own words when it
 * fails.
 */
export async function buildDeck({ root, outDir, notes, sealed }: DeckBuild): Promise<void> {
  const options = ['--base', './', '--router-mode', 'hash', '--out', resolve(root, outDir)]
  const args = ['build', 'slides.md', ...options, ...(notes ? [] : ['--without-notes'])]
  await runSlidev(root, args, sealed ? sealedBuild : {})
}

/** Runs Slidev's command line in `root`. Its chatter is kept back, and told only when it fails. */
export async function runSlidev(root: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, [slidevBin(), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let chatter = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => (chatter += text))
  }
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0)
    throw new Error(`Slidev stopped while working on the deck. It said:\n${chatter.trim()}`)
}

/** The path of Slidev's command line, wherever npm has put it. */
export function slidevBin(): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
}
