import type { LiveSession } from './live-session.ts'
import type { createLoadedSessions } from './loaded-sessions.ts'

/** For so long, in ms, a session that was thrown away can be brought back; at most until the server stops. */
const undoMs = 600_000

export interface ThrownAwayOptions {
  loaded: ReturnType<typeof createLoadedSessions>
  now: () => number
  erase: (codes: string[]) => Promise<void>
  onError: (error: unknown) => void
}

/** Sessions that a facilitator has deleted, which nobody can see, and which are deleted for good a little later. */
export function createThrownAway({ loaded, now, erase, onError }: ThrownAwayOptions) {
  const timers = new Map<string, NodeJS.Timeout>()

  /** Marks the session, ends what is open of it, and lets it be loaded anew with its mark. */
  async function mark(session: LiveSession, deletedAtMs: number | null): Promise<void> {
    await session.edit(state => ({ ...state, deletedAtMs }))
    session.end()
    loaded.forget(session.code)
  }

  return {
    async add(session: LiveSession): Promise<void> {
      await mark(session, now())
      const timer = setTimeout(() => erase([session.code]).catch(onError), undoMs)
      timers.set(session.code, timer.unref())
    },

    /** Brings a session back; `false` when there is none that can be. */
    async bringBack(code: string): Promise<boolean> {
      const session = timers.has(code) ? await loaded.find(code) : null
      if (!session)
        return false
      clearTimeout(timers.get(code))
      timers.delete(code)
      await mark(session, null)
      return true
    },

    /** Called when a session was deleted for good. */
    erased(code: string) {
      clearTimeout(timers.get(code))
      timers.delete(code)
    },

    /** The codes of all that can still be brought back. */
    codes: (): string[] => [...timers.keys()],
  }
}
