import type { Storage } from '../storage/storage.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'

/**
 * A session is erased for good once it has been found due so long after it was first found due, by a clock that said
 * the same all the while, in this run or a later one. Until then it is served to nobody. So a laptop that was shut for
 * forty days keeps its promise, and one that starts with a wrong date for some minutes erases nothing: with the right
 * date its sessions are there again.
 */
const surelyDueAfterMs = 3_600_000

export interface ExpiryOptions {
  storage: Storage
  /** What is due by it may be deleted, ms since 1970. */
  certainMs: () => number
  timeZone: () => string
}

/** Knows which sessions' day of deletion has come. */
export function createExpiry({ storage, certainMs, timeZone }: ExpiryOptions) {
  let today = { untilMs: -Infinity, fromMs: Infinity, day: '' }

  function currentDay(): string {
    const nowMs = certainMs()
    if (nowMs < today.fromMs || nowMs >= today.untilMs) {
      const fromMs = nowMs - (nowMs % 60_000)
      today = { fromMs, untilMs: fromMs + 60_000, day: localDayAt(nowMs, timeZone()) }
    }
    return today.day
  }

  return {
    isDue: ({ deleteOn }: { deleteOn: string }): boolean => deleteOn <= currentDay(),

    /** The sessions that are due, and of those the ones that are to be erased now. */
    async look(): Promise<{ due: string[], surelyDue: string[] }> {
      const nowMs = certainMs()
      const due = await storage.sessions.expired(currentDay())
      const dueSince = await storage.sessions.noteDue(due, nowMs)
      const isSure = (code: string) => nowMs - (dueSince.get(code) ?? nowMs) >= surelyDueAfterMs
      return { due, surelyDue: due.filter(isSure) }
    },
  }
}
export type Expiry = ReturnType<typeof createExpiry>
