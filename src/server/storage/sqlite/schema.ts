import type { Kysely } from 'kysely'

/**
 * The tables, in types that SQLite and PostgreSQL share: text, integer, bigint. Beside an answer stands no
 * time, no address and no participant; its key is a ballot id, and rows are kept in the keys' order alone.
 */
export interface Tables {
  sessions: {
    code: string
    /** Random; what ballot ids, participants and text ids of this session are made with. Gone with the session. */
    secret: string
    /** SessionState as JSON. */
    state: string
    /** Counts the saves of `state`: compare and set. */
    state_version: number
    /** Grows with every change anybody may see. */
    revision: number
    /** The day of deletion, `2026-12-22`. */
    delete_on: string
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

export type Database = Kysely<Tables>
