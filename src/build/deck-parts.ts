import type { DeckParts } from '../workshop/check/layouts.ts'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const programRoot = fileURLToPath(new URL('../../', import.meta.url))

/** The layouts and pictures that a slide of the kit at `root` can name: the kit's, this program's and Slidev's. */
export async function deckParts(root: string): Promise<DeckParts> {
  const slidev = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))
  const [layouts, pictures] = await Promise.all([
    namesIn([join(root, 'layouts'), join(programRoot, 'layouts'), join(slidev, 'layouts')], '.vue'),
    namesIn([join(root, 'components/pictures'), join(programRoot, 'components/pictures')], '.svg'),
  ])
  return { layouts, pictures }
}

async function namesIn(folders: string[], ending: string): Promise<string[]> {
  const files = await Promise.all(folders.map(folder => readdir(folder).catch(() => [])))
  const names = files.flat().filter(file => file.endsWith(ending)).map(file => file.slice(0, -ending.length))
  return [...new Set(names)].sort()
}
