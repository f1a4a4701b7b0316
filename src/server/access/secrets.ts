import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeAlphabet } from '../../live/protocol/session-code.ts'

/** What this server signs with, and what a facilitator types. */
export interface Secrets {
  /** Shown at the start, typed or opened by the facilitator: `KXPM-7HRW-3QVD`. */
  key: string
  signing: string
}

/** Reads both secrets from the data folder, or makes them; only their owner may read the files. */
export function loadSecrets(dataDir: string): Secrets {
  makeFolder(dataDir)
  return {
    key: readOrMake(path.join(dataDir, 'key'), randomKey),
    signing: readOrMake(path.join(dataDir, 'signing-secret'), () => randomBytes(32).toString('base64url')),
  }
}

/** Makes the parents first. Node's own `recursive` option hangs where nothing can be made, as below `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder))
    return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function readOrMake(file: string, make: () => string): string {
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (known !== '')
    return known
  const made = make()
  writeFileSync(file, `${made}\n`, { mode: 0o600 })
  return made
}

/** Twelve letters of the codes' alphabet, some 59 bits, in groups that can be read aloud. */
function randomKey(): string {
  const letters = [...unbiasedBytes(12)].map(byte => codeAlphabet[byte % codeAlphabet.length]).join('')
  return letters.match(/.{4}/g)?.join('-') ?? letters
}

/** Random bytes for letters of the codes' alphabet (byte modulo its length), each letter as likely as any other. */
export function unbiasedBytes(count: number): Uint8Array {
  const limit = 256 - (256 % codeAlphabet.length)
  const bytes: number[] = []
  while (bytes.length < count) bytes.push(...[...randomBytes(count * 2)].filter(byte => byte < limit))
  return Uint8Array.from(bytes.slice(0, count))
}
