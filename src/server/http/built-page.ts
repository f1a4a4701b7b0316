import type { Buffer } from 'node:buffer'
import type { InlineSources } from './security.ts'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** A page in memory is taken for the one on disk for so long, in ms. */
const trustedForMs = 1_000

/** The page of a build, as it is sent. */
export interface BuiltPage {
  etag: string
  plain: Buffer
  /** Made by the build, where it made them. */
  br: Buffer | null
  gzip: Buffer | null
  /** The hashes of the scripts and styles that stand in it. */
  inline: InlineSources
}

interface Kept {
  page: BuiltPage
  changedMs: number
  lookedAtMs: number
}

const kept = new Map<string, Kept>()

/**
 * The page of a build's folder, `null` when it has not been built. It is kept in memory, as a whole hall asks for it
 * within a minute, and read again when the build has made a new one.
 */
export async function builtPage(folder: string): Promise<BuiltPage | null> {
  const file = path.join(folder, 'index.html')
  const known = kept.get(file)
  if (known && performance.now() - known.lookedAtMs < trustedForMs)
    return known.page
  const changedMs = await stat(file).then(({ mtimeMs }) => mtimeMs, () => null)
  if (changedMs === null)
    return null
  const page = known?.changedMs === changedMs ? known.page : await readPage(file)
  kept.set(file, { page, changedMs, lookedAtMs: performance.now() })
  return page
}

async function readPage(file: string): Promise<BuiltPage> {
  const plain = await readFile(file)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const compressed = (ending: string) => readFile(file + ending).catch(() => null)
  const inline = { scripts: hashesOf(plain, 'script'), styles: hashesOf(plain, 'style') }
  return { etag, plain, br: await compressed('.br'), gzip: await compressed('.gz'), inline }
}

/** As a content policy names them: the browser runs what has this hash, and nothing else. */
function hashesOf(page: Buffer, tag: 'script' | 'style'): string[] {
  const found = page.toString().matchAll(new RegExp(`<${tag}\\b(?![^>]*\\bsrc=)[^>]*>([^]*?)</${tag}>`, 'g'))
  return [...found].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}

/** The page's bytes in the best encoding that a browser's `Accept-Encoding` allows, and its name. */
export function encodedFor(page: BuiltPage, accepted = ''): { bytes: Buffer, encoding: 'br' | 'gzip' | null } {
  const isAccepted = (name: string) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted)
  if (page.br && isAccepted('br'))
    return { bytes: page.br, encoding: 'br' }
  if (page.gzip && isAccepted('gzip'))
    return { bytes: page.gzip, encoding: 'gzip' }
  return { bytes: page.plain, encoding: null }
}
