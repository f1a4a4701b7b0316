import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'

/** Without these words SQLite numbers the rows of a table in the order of arrival. */
function keptByKey<N extends string>(table: CreateTableBuilder<N, never>) {
  return table.modifyEnd(sql`without rowid`)
}

const migrations: Record<string, Migration> = {
  '001-sessions-answers-participants': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('sessions')
        .addColumn('code', 'text', column => column.primaryKey())
        .addColumn('secret', 'text', column => column.notNull())
        .addColumn('state', 'text', column => column.notNull())
        .addColumn('state_version', 'integer', column => column.notNull())
        .addColumn('revision', 'bigint', column => column.notNull())
        .addColumn('delete_on', 'text', column => column.notNull())
        .execute()
      await keptByKey(db.schema.createTable('answers'))
        .addColumn('session_code', 'text', column => column.notNull())
        .addColumn('question_id', 'text', column => column.notNull())
        .addColumn('ballot', 'text', column => column.notNull())
        .addColumn('value', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('answers_key', ['session_code', 'question_id', 'ballot'])
        .execute()
      await keptByKey(db.schema.createTable('participants'))
        .addColumn('session_code', 'text', column => column.notNull())
        .addColumn('participant', 'text', column => column.notNull())
        .addPrimaryKeyConstraint('participants_key', ['session_code', 'participant'])
        .execute()
    },
  },
  '002-due-since': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('sessions').addColumn('due_since', 'bigint').execute()
    },
  },
}

/** Brings a database to the newest tables. @throws what went wrong */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error)
    throw error
}
