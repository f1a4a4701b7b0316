import type { SqliteDatabase } from 'kysely'
import type { SQLInputValue } from 'node:sqlite'
import type { Storage } from '../storage.ts'
import type { Tables } from './schema.ts'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { createAnswerStore } from './answer-store.ts'
import { migrate } from './migrations.ts'
import { createSessionStore } from './session-store.ts'

/** A storage that is in memory alone: nothing of it is on a disk at any time, and closing it is the end of it. */
export async function openInMemory(): Promise<Storage> {
  const sqlite = new DatabaseSync(':memory:')
  sqlite.exec('pragma temp_store = memory')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: shim(sqlite) }) })
  await migrate(db)
  const nothing = async () => {}
  return {
    sessions: createSessionStore(db, nothing),
    answers: createAnswerStore(db),
    probe: nothing,
    setAside: async () => [],
    removeSetAside: nothing,
    cleanUp: nothing,
    close: () => db.destroy(),
  }
}

function shim(sqlite: DatabaseSync): SqliteDatabase {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = sqlite.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...values(parameters)),
        iterate: parameters => statement.iterate(...values(parameters)),
        run: parameters => statement.run(...values(parameters)),
      }
    },
  }
}
