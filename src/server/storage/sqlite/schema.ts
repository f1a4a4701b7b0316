import type { Kysely } from 'kysely'

/**
 * The tables. Beside an answer stands no time, no address and no participant; its key is a ballot id, and rows are
 * kept in the order of their keys.
 */
export interface Tables {
  sessions: {
    code: string
    secret: string
    /** JSON that this engine does not read. */
    state: string
    /** Counts the saves of `state`. */
    state_version: number
    /** Grows with every change anyone may see. */
    revision: number
    /** The day of deletion, `2026-12-22`. */
    delete_on: string
    /** When its day of deletion was first found to have come, ms since 1970; null before. */
    due_since: number | null
  }
  answers: {
    session_code: string
    question_id: string
    ballot: string
    /** Answer as JSON. */
    value: string
  }
  participants: {
    session_code: string
    participant: string
  }
}

/** The database, as its queries see it. */
export type Database = Kysely<Tables>
