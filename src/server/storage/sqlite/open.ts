import type { Storage } from '../storage.ts'
import path from 'node:path'
import { sql } from 'kysely'
import { folderInUse, StartProblem, unwritableFolder } from '../../start/start-problem.ts'
import { createAnswerStore } from './answer-store.ts'
import { openDatabase } from './database.ts'
import { createSessionStore } from './session-store.ts'

/** Opens, or makes, a storage in one SQLite file. @throws StartProblem when the file is damaged or cannot be written */
export async function openSqliteStorage(file: string): Promise<Storage> {
  const db = await openDatabase(file).catch((error) => {
    throw startProblem(error, file) ?? error
  })
  /**
   * Writes the file again in the order of its keys, and empties the log: SQLite lays down what it is given where there
   * is room, one after the other, and its log has the last writes in their order with what they replaced.
   */
  async function cleanUp() {
    await sql`vacuum`.execute(db)
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
  }
  // What a process left that was killed.
  await cleanUp()
  return {
    sessions: createSessionStore(db, cleanUp),
    answers: createAnswerStore(db),
    cleanUp,
    async close() {
      await cleanUp()
      await db.destroy()
    },
  }
}

function startProblem(error: unknown, file: string): StartProblem | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR')
    return null
  if (/locked/.test(error.message))
    return new StartProblem(folderInUse(path.dirname(file)))
  if (!/not a database|malformed/.test(error.message))
    return new StartProblem(unwritableFolder(path.dirname(file)))
  return new StartProblem(
    `The file ${file} cannot be read as a database: `
    + 'move it out of the folder, and the server starts with an empty one.',
  )
}
