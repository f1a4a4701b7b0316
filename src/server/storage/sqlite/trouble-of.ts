import type { TroubleKind } from '../storage-trouble.ts'
import { StorageTrouble } from '../storage-trouble.ts'

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const kinds: Record<number, TroubleKind> = {
  3: 'no-access', // PERM
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'read-only', // READONLY
  10: 'failed', // IOERR
  11: 'damaged', // CORRUPT
  13: 'full', // FULL
  14: 'no-access', // CANTOPEN
  26: 'damaged', // NOTADB
}

/** The trouble that an error of SQLite tells of; `null` for a mistake in a statement and for any other error. */
export function troubleOf(error: unknown): StorageTrouble | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return null
  // The upper bytes say more than anyone can act on.
  const kind = kinds[error.errcode & 0xFF]
  return kind === undefined ? null : new StorageTrouble(kind, error.message)
}
