import type { Storage } from '../storage/storage.ts'

/** Long enough for the results to be on their way to the phones, which cleaning up would hold back. */
const tidyAfterMs = 500

/** Cleans up the storage a moment after it was asked for, once for all who have asked by then. */
export function createTidying(storage: Storage, onError: (error: unknown) => void) {
  let timer: NodeJS.Timeout | null = null

  return {
    soon() {
      timer ??= setTimeout(() => {
        timer = null
        storage.cleanUp().catch(onError)
      }, tidyAfterMs)
    },

    /** Forgets what is due: the storage cleans up when it closes. */
    cancel() {
      clearTimeout(timer ?? undefined)
      timer = null
    },
  }
}
