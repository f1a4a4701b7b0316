import type { SetAside } from '../storage.ts'
import { chmodSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** SQLite's own files beside a database. */
const companions = ['', '-wal', '-shm']

/** Renames a damaged database with its log, so that only its owner can read it; gives its new name. */
export function setAsideFile(file: string, nowMs: number): string {
  const aside = `${file}.damaged-${new Date(nowMs).toISOString().slice(0, 19).replaceAll(':', '')}`
  for (const ending of companions.filter(ending => existsSync(file + ending))) {
    renameSync(file + ending, aside + ending)
    chmodSync(aside + ending, 0o600)
  }
  return aside
}

/** The databases that were set aside from beside this one. */
export function setAsideFiles(file: string): SetAside[] {
  const folder = path.dirname(file)
  // The folder may be gone under the running server.
  return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const match = /^(.+)\.damaged-(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2})$/.exec(name)
    if (match?.[1] !== path.basename(file))
      return []
    return [{ name, atMs: Date.parse(`${match[2]}${match[3]}:${match[4]}:${match[5]}Z`) }]
  })
}

/** Deletes those that were set aside before this moment. */
export function removeSetAsideFiles(file: string, beforeMs: number): void {
  for (const { name } of setAsideFiles(file).filter(({ atMs }) => atMs < beforeMs)) {
    for (const ending of companions)
      rmSync(path.join(path.dirname(file), name + ending), { force: true })
  }
}
