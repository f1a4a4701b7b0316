import type { SessionState } from '../../../live/rules/state.ts'
import type { Database } from './schema.ts'
import { sql } from 'kysely'
import { sessionStateSchema } from '../../../live/rules/state.ts'

/** A session as it is stored. */
export interface StoredSession {
  state: SessionState
  secret: string
  stateVersion: number
  revision: number
}

/** Reads and writes sessions; the store, never the process, gives the revisions. */
export function createSessionStore(db: Database) {
  return {
    async insert(state: SessionState, secret: string): Promise<boolean> {
      const row = {
        code: state.code,
        secret,
        state: JSON.stringify(state),
        state_version: 1,
        revision: 1,
        delete_on: state.deleteOn,
      }
      const result = await db
        .insertInto('sessions')
        .values(row)
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
    },

    async find(code: string): Promise<StoredSession | null> {
      const row = await db.selectFrom('sessions').selectAll().where('code', '=', code).executeTakeFirst()
      return row
        ? {
            state: readState(row.state),
            secret: row.secret,
            stateVersion: row.state_version,
            revision: Number(row.revision),
          }
        : null
    },

    /** Saves the state if nobody else did since `stateVersion`; gives the new revision, or `null` when somebody did. */
    async save(state: SessionState, stateVersion: number): Promise<number | null> {
      const row = await db
        .updateTable('sessions')
        .set({ state: JSON.stringify(state), state_version: stateVersion + 1, revision: sql`revision + 1` })
        .where('code', '=', state.code)
        .where('state_version', '=', stateVersion)
        .returning('revision')
        .executeTakeFirst()
      return row ? Number(row.revision) : null
    },

    /** Every session with the number of phones that joined. */
    async list(): Promise<{ state: SessionState, joined: number }[]> {
      const rows = await db
        .selectFrom('sessions')
        .select([
          'state',
          ({ selectFrom, ref }) =>
            selectFrom('participants')
              .whereRef('participants.session_code', '=', ref('sessions.code'))
              .select(({ fn }) => fn.countAll<number>().as('count'))
              .as('joined'),
        ])
        .execute()
      return rows.map(row => ({ state: readState(row.state), joined: Number(row.joined ?? 0) }))
    },

    /** Codes of the sessions whose day of deletion has come. */
    async expired(today: string): Promise<string[]> {
      const rows = await db.selectFrom('sessions').select('code').where('delete_on', '<=', today).execute()
      return rows.map(row => row.code)
    },

    /** Really deletes sessions with all that belongs to them, and gives the space back. */
    async erase(codes: string[]): Promise<void> {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('answers').where('session_code', 'in', codes).execute()
        await trx.deleteFrom('participants').where('session_code', 'in', codes).execute()
        await trx.deleteFrom('sessions').where('code', 'in', codes).execute()
      })
      // Both outside the transaction: the file is rewritten without the rows, and the log is emptied.
      await sql`vacuum`.execute(db)
      await forgetLog(db)
    },
  }
}
export type SessionStore = ReturnType<typeof createSessionStore>

/** Empties SQLite's write-ahead log, which otherwise remembers the order of the last writes. */
export async function forgetLog(db: Database): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

function readState(json: string): SessionState {
  return sessionStateSchema.parse(JSON.parse(json))
}
