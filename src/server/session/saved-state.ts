import type { SessionState } from '../../live/rules/state.ts'
import type { StoredSession } from '../storage/session-store.ts'
import type { SessionContext } from './session-context.ts'
import { revisionOf } from '../../live/protocol/revision.ts'

/** The state of one session in memory, which is always one that the store has. */
export function createSavedState(context: SessionContext, stored: StoredSession, initial: SessionState) {
  const { code, storage, readState } = context
  let state = initial
  let { stateVersion } = stored

  return {
    /** Saves the next state; `false`, and nothing done, when another process has saved this session meanwhile. */
    async save(next: SessionState): Promise<boolean> {
      const { deleteOn } = next
      if (!(await storage.sessions.save({ code, state: JSON.stringify(next), deleteOn, stateVersion })))
        return false
      state = next
      stateVersion += 1
      return true
    },

    /** Takes over what another process has saved; `false` when the session is gone or cannot be read. */
    async reload(): Promise<boolean> {
      const fresh = await storage.sessions.find(code)
      const read = fresh && readState(code, fresh.state)
      if (!read?.ok)
        return false
      state = read.state
      stateVersion = fresh!.stateVersion
      return true
    },

    get state() {
      return state
    },
    get stateVersion() {
      return stateVersion
    },
    /** Of the last command. */
    get revision() {
      return revisionOf(stateVersion)
    },
  }
}
export type SavedState = ReturnType<typeof createSavedState>
