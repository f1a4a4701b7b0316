import type { SessionState } from '../../live/rules/state.ts'
import type { UnreadableReason } from '../../live/rules/upgrade-state.ts'
import type { Storage } from '../storage/storage.ts'
import type { Expiry } from './expiry.ts'
import type { SessionServices } from './session-context.ts'

/** The sessions of a server, for its facilitators. */
export interface SessionList {
  sessions: { state: SessionState, joined: number }[]
  /** Sessions that are stored and cannot be read: they can only be deleted. */
  unreadable: UnreadableSession[]
}

/** A session that is stored and cannot be read. */
export interface UnreadableSession {
  code: string
  deleteOn: string
  reason: UnreadableReason
}

/** Every session that is stored and not due, the unreadable ones apart: they keep nobody from the others. */
export async function listSessions(
  storage: Storage,
  readState: SessionServices['readState'],
  isDue: Expiry['isDue'],
): Promise<SessionList> {
  const all: SessionList = { sessions: [], unreadable: [] }
  for (const { code, deleteOn, state, joined } of (await storage.sessions.list()).filter(listed => !isDue(listed))) {
    const read = readState(code, state)
    if (read.ok)
      all.sessions.push({ state: read.state, joined })
    else
      all.unreadable.push({ code, deleteOn, reason: read.reason })
  }
  return all
}
