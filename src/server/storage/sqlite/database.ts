import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import type { Database, Tables } from './schema.ts'
import { chmodSync, closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from './migrations.ts'

/** Opens, or makes, the one file that everything is kept in. @throws SQLite's error */
export async function openDatabase(file: string): Promise<Database> {
  // Its log takes the rights of the file.
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  const sqlite = new DatabaseSync(file)
  // exclusive: one process alone has the file open, so that no other one acknowledges what this one does not know of,
  // and no reader keeps what was deleted. The system lets go of it when the process ends, however it ends.
  // FULL: what was acknowledged survives a power cut. secure_delete: what was deleted is overwritten.
  // journal_size_limit: the log shrinks again after each checkpoint, so that it keeps no history either.
  sqlite.exec(`
    pragma busy_timeout = 2000;
    pragma locking_mode = exclusive;
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma secure_delete = on;
    pragma journal_size_limit = 0;
  `)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: shim(sqlite) }) })
  await migrate(db)
  return db
}

/** node:sqlite in the shape of better-sqlite3, which Kysely's dialect speaks to. */
function shim(sqlite: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = prepared.get(sql) ?? shimStatement(sqlite.prepare(sql))
      // Each length of a batch is a statement of its own, so only so many are kept.
      if (prepared.size < 200)
        prepared.set(sql, statement)
      return statement
    },
  }
}

function shimStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...(parameters as SQLInputValue[])),
    iterate: parameters => statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
    run: parameters => statement.run(...(parameters as SQLInputValue[])),
  }
}
