import type { SignIn } from './tokens.ts'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Sign-ins that were ended before their time, so that a copy of their cookie is of no use. */
export interface SignedOut {
  add: (signIn: SignIn) => void
  has: (id: string) => boolean
}

/** Keeps them in a file of the data folder, one a line, for as long as they would have lasted. */
export function openSignedOut(dataDir: string, now: () => number): SignedOut {
  const file = path.join(dataDir, 'signed-out')
  const ended = new Map(existsSync(file) ? readFileSync(file, 'utf8').split('\n').map(readLine) : [])

  function write() {
    const lasting = [...ended].filter(([, expiresMs]) => expiresMs > now())
    const temporary = `${file}.new`
    writeFileSync(temporary, lasting.map(([id, expiresMs]) => `${id} ${expiresMs}\n`).join(''), { mode: 0o600 })
    renameSync(temporary, file)
  }

  return {
    add({ id, expiresMs }) {
      ended.set(id, expiresMs)
      write()
    },
    has: id => ended.has(id),
  }
}

function readLine(line: string): [id: string, expiresMs: number] {
  const [id = '', expiresMs] = line.split(' ')
  return [id, Number(expiresMs)]
}
