import type { SqliteDatabase } from 'kysely'
import type { Database, Tables } from './schema.ts'
import { chmodSync, closeSync, openSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { StorageTrouble } from '../storage-trouble.ts'
import { createFileWatch } from './file-watch.ts'
import { guardedStatement } from './guarded-statement.ts'
import { migrate } from './migrations.ts'
import { troubleOf } from './trouble-of.ts'

/** Opens, or makes, the one file that everything is kept in. @throws StorageTrouble, also when the file is damaged */
export async function openDatabase(file: string): Promise<Database> {
  // Its log takes the rights of the file.
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  // SQLite would take it for a new one, and throw the log away.
  if (sizeOf(file) === 0 && sizeOf(`${file}-wal`) > 0)
    throw new StorageTrouble('damaged', 'the file is empty, and its log is not')
  const sqlite = new DatabaseSync(file)
  try {
    prepare(sqlite)
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: shim(sqlite, file) }) })
    await migrate(db)
    return db
  }
  catch (error) {
    sqlite.close()
    throw troubleOf(error) ?? error
  }
}

/** In bytes; 0 for a file that is not there. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function prepare(sqlite: DatabaseSync) {
  // busy_timeout: SQLite would wait with the whole process; who opens the storage waits instead.
  // exclusive: one process alone has the file open, so that no other one acknowledges what this one does not know of,
  // and no reader keeps what was deleted. The system lets go of it when the process ends, however it ends.
  // FULL: what was acknowledged survives a power cut. secure_delete: what was deleted is overwritten.
  // journal_size_limit: the log shrinks again after each checkpoint, so that it keeps no history either.
  sqlite.exec(`
    pragma busy_timeout = 0;
    pragma locking_mode = exclusive;
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma secure_delete = on;
    pragma journal_size_limit = 0;
  `)
  check(sqlite)
}

/** Reads the whole file. @throws SQLite's error, or one like it, when it is damaged */
function check(sqlite: DatabaseSync) {
  const [finding] = sqlite.prepare('pragma quick_check(1)').all()
  if (finding?.quick_check !== 'ok')
    throw Object.assign(new Error(String(finding?.quick_check)), { errcode: 11 })
}

function isSound(sqlite: DatabaseSync): boolean {
  try {
    // What SQLite has in memory tells nothing of the file.
    sqlite.exec('pragma shrink_memory')
    check(sqlite)
    return true
  }
  catch {
    return false
  }
}

/** node:sqlite in the shape of better-sqlite3, which Kysely's dialect speaks to. */
function shim(sqlite: DatabaseSync, file: string): SqliteDatabase {
  const guard = guardedStatement(createFileWatch(file, () => isSound(sqlite)))
  const prepared = new Map<string, ReturnType<typeof guard>>()
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = prepared.get(sql) ?? guard(sql, () => sqlite.prepare(sql))
      // Each length of a batch is a statement of its own, so only so many are kept.
      if (prepared.size < 200)
        prepared.set(sql, statement)
      return statement
    },
  }
}
