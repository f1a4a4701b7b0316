import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'

/** SQLite numbers rows in the order of arrival, unless told not to; PostgreSQL has no such word. */
const keptByKey = sql`without rowid`

type Dialect = 'sqlite' | 'postgres'

function byKey<N extends string>(table: CreateTableBuilder<N, never>, dialect: Dialect) {
  return dialect === 'sqlite' ? table.modifyEnd(keptByKey) : table
}

function migrations(dialect: Dialect): Record<string, Migration> {
  return {
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
        await byKey(db.schema.createTable('answers'), dialect)
          .addColumn('session_code', 'text', column => column.notNull())
          .addColumn('question_id', 'text', column => column.notNull())
          .addColumn('ballot', 'text', column => column.notNull())
          .addColumn('value', 'text', column => column.notNull())
          .addPrimaryKeyConstraint('answers_key', ['session_code', 'question_id', 'ballot'])
          .execute()
        await byKey(db.schema.createTable('participants'), dialect)
          .addColumn('session_code', 'text', column => column.notNull())
          .addColumn('participant', 'text', column => column.notNull())
          .addPrimaryKeyConstraint('participants_key', ['session_code', 'participant'])
          .execute()
      },
    },
  }
}

/** Brings a database to the newest schema; throws what went wrong. */
export async function migrate<T>(db: Kysely<T>, dialect: Dialect): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } })
  const { error } = await migrator.migrateToLatest()
  if (error)
    throw error
}
