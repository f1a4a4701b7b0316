import { openRecordings } from './recordings.ts'

/** The recordings of this device. */
export const recordings = openRecordings(ownFactory())

/** A browser that blocks it may throw at the mere mention. */
function ownFactory(): IDBFactory | null {
  try {
    return indexedDB
  }
  catch {
    return null
  }
}
