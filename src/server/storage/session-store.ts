/** A session that is to be stored. */
export interface NewStoredSession {
  code: string
  /** Random; ballot ids, participant marks and text ids of this session are made with it. It is erased with it. */
  secret: string
  /** The day of deletion, `2026-12-22`. */
  deleteOn: string
  /** The session's state as JSON. A store keeps the text as it is and never looks into it. */
  state: string
}

/** A session that comes from elsewhere, where it was saved so often. */
export interface MovedSession extends NewStoredSession {
  stateVersion?: number
}

/** A session as it is stored. */
export interface StoredSession extends NewStoredSession {
  /** Counts the saves of `state`: the first is 1. */
  stateVersion: number
  /** Grows with every change that anyone may see, whichever server process made it. */
  revision: number
}

/** A session as it is saved: its state and its day of deletion, on top of this version. */
export type SavedSession = Pick<StoredSession, 'code' | 'state' | 'deleteOn' | 'stateVersion'>

/** A session in the list of all. */
export interface ListedSession {
  code: string
  deleteOn: string
  state: string
  /** Phones that have joined. */
  joined: number
}

/** Keeps sessions: one state each, saved whole. */
export interface SessionStore {
  /** Stores a new session with version 1, or its own, and revision 1; `false`, and nothing done: the code is taken. */
  insert: (session: MovedSession) => Promise<boolean>
  /** The session with exactly this code, or `null`. */
  find: (code: string) => Promise<StoredSession | null>
  /**
   * Replaces the state and the day of deletion if it still has this version, which then grows by one (compare and
   * set). Gives the new revision; `null`, and nothing done, when the session is gone or someone else saved it
   * meanwhile.
   */
  save: (session: SavedSession) => Promise<number | null>
  /** Every session, in no particular order. */
  list: () => Promise<ListedSession[]>
  /** Codes of the sessions whose day of deletion is `today` (`2026-12-22`) or before. */
  expired: (today: string) => Promise<string[]>
  /**
   * Notes of these sessions, which have expired, that this was found at `nowMs`, unless an earlier time is noted
   * already; forgets what was noted of any other. Gives the time noted of each.
   */
  noteDue: (codes: string[], nowMs: number) => Promise<Map<string, number>>
  /** Deletes sessions with their answers and participants, so that no file holds them any more. */
  erase: (codes: string[]) => Promise<void>
}
