import type { SessionStore } from '../session-store.ts'
import type { Database } from './schema.ts'
import { sql } from 'kysely'

/** Sessions in SQLite. `cleanUp` leaves nothing of a deletion in the file or its log. */
export function createSessionStore(db: Database, cleanUp: () => Promise<void>): SessionStore {
  return {
    async insert({ code, secret, deleteOn, state, stateVersion = 1 }) {
      const result = await db
        .insertInto('sessions')
        .values({ code, secret, state, state_version: stateVersion, revision: 1, delete_on: deleteOn, due_since: null })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
    },

    async find(code) {
      const row = await db.selectFrom('sessions').selectAll().where('code', '=', code).executeTakeFirst()
      if (!row)
        return null
      const { secret, state, state_version: stateVersion, revision, delete_on: deleteOn } = row
      return { code, secret, deleteOn, state, stateVersion, revision }
    },

    async save({ code, state, deleteOn, stateVersion }) {
      const row = await db
        .updateTable('sessions')
        .set({ state, delete_on: deleteOn, state_version: stateVersion + 1, revision: sql`revision + 1` })
        .where('code', '=', code)
        .where('state_version', '=', stateVersion)
        .returning('revision')
        .executeTakeFirst()
      return row?.revision ?? null
    },

    async list() {
      const rows = await db
        .selectFrom('sessions')
        .leftJoin('participants', 'participants.session_code', 'sessions.code')
        .select(['code', 'delete_on', 'state', ({ fn }) => fn.count<number>('participant').as('joined')])
        .groupBy('code')
        .execute()
      return rows.map(({ code, delete_on: deleteOn, state, joined }) => ({ code, deleteOn, state, joined }))
    },

    async expired(today) {
      const rows = await db.selectFrom('sessions').select('code').where('delete_on', '<=', today).execute()
      return rows.map(row => row.code)
    },

    async noteDue(codes, nowMs) {
      await db
        .updateTable('sessions')
        .set({ due_since: null })
        .where('due_since', 'is not', null)
        .where('code', 'not in', codes)
        .execute()
      await db
        .updateTable('sessions')
        .set({ due_since: nowMs })
        .where('code', 'in', codes)
        .where(({ eb, or }) => or([eb('due_since', 'is', null), eb('due_since', '>', nowMs)]))
        .execute()
      const rows = await db.selectFrom('sessions').select(['code', 'due_since']).where('code', 'in', codes).execute()
      return new Map(rows.map(row => [row.code, row.due_since ?? nowMs]))
    },

    async erase(codes) {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('answers').where('session_code', 'in', codes).execute()
        await trx.deleteFrom('participants').where('session_code', 'in', codes).execute()
        await trx.deleteFrom('sessions').where('code', 'in', codes).execute()
      })
      // Outside the transaction: the file is written again without the rows, and the log is emptied.
      await cleanUp()
    },
  }
}
