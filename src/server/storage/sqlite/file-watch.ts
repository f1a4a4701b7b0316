import { statSync } from 'node:fs'
import { StorageTrouble } from '../storage-trouble.ts'

/**
 * Notices that the database or its log was deleted, replaced or written by someone else: SQLite goes on with the files
 * that it has open, and what it stores in them would be lost. A look costs some microseconds. (It must not open the
 * file: closing it again would let go of SQLite's lock.)
 * `isSound`: reads the whole database again.
 */
export function createFileWatch(file: string, isSound: () => boolean) {
  const look = () => ({ database: signatureOf(file), log: signatureOf(`${file}-wal`) })
  let known = look()

  function areSame(now: typeof known): boolean {
    return now.database?.id === known.database?.id && (known.log === null || now.log?.id === known.log.id)
  }

  return {
    /** Called before each write. @throws StorageTrouble when the files are not as the last write left them */
    before() {
      const now = look()
      if (!areSame(now))
        throw new StorageTrouble('replaced', 'the database was moved, deleted or replaced')
      const hasGrown = now.database?.bytes !== known.database?.bytes || now.log?.bytes !== known.log?.bytes
      const isTouched = now.database?.changedMs !== known.database?.changedMs
      if (hasGrown || (isTouched && !isSound()))
        throw new StorageTrouble('damaged', 'another program has written into the database')
      known = now
    },

    /** Called after each write. @throws StorageTrouble when it went into files that are gone */
    after() {
      const now = look()
      if (!areSame(now))
        throw new StorageTrouble('replaced', 'the database was moved, deleted or replaced')
      known = now
    },
  }
}
export type FileWatch = ReturnType<typeof createFileWatch>

function signatureOf(file: string) {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? { id: `${stats.dev}:${stats.ino}`, bytes: stats.size, changedMs: stats.mtimeMs } : null
}
