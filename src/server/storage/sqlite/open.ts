import type { OpenOptions, Storage } from '../storage.ts'
import type { Database } from './schema.ts'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { storageWords } from '../../../language/words.ts'
import { folderInUse, fullDisk, StartProblem, unwritableFolder } from '../../start/start-problem.ts'
import { StorageTrouble } from '../storage-trouble.ts'
import { createAnswerStore } from './answer-store.ts'
import { openDatabase } from './database.ts'
import { finishRescue, rescue } from './rescue.ts'
import { createSessionStore } from './session-store.ts'
import { removeSetAsideFiles, setAsideFiles } from './set-aside.ts'
import { troubleOf } from './trouble-of.ts'

/** Another program may have the file for a moment: a backup, or a server that is ending. */
const attempts = 10
const retryMs = 200

/** Opens, or makes, a storage in one SQLite file; a damaged one is set aside. @throws StartProblem */
export async function openSqliteStorage(file: string, options: OpenOptions = {}): Promise<Storage> {
  try {
    const db = await openRepaired(file, options)
    const storage = storageOver(db, file)
    // What a process left that was killed.
    await storage.cleanUp()
    return storage
  }
  catch (error) {
    throw startProblem(error, path.dirname(file)) ?? error
  }
}

function storageOver(db: Database, file: string): Storage {
  /**
   * Writes the file again in the order of its keys, and empties the log: SQLite lays down what it is given where there
   * is room, one after the other, and its log has the last writes in their order with what they replaced.
   */
  async function cleanUp() {
    await sql`vacuum`.execute(db)
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
  }

  return {
    sessions: createSessionStore(db, async () => {
      removeSetAsideFiles(file, Infinity)
      await cleanUp()
    }),
    answers: createAnswerStore(db),
    probe: async () => void (await sql`pragma user_version = 0`.execute(db)),
    setAside: async () => setAsideFiles(file),
    removeSetAside: async beforeMs => removeSetAsideFiles(file, beforeMs),
    cleanUp,
    async close() {
      try {
        await cleanUp()
      }
      finally {
        await db.destroy()
      }
    },
  }
}

async function openRepaired(file: string, { now = Date.now, report = () => {} }: OpenOptions): Promise<Database> {
  finishRescue(file)
  try {
    return await openPatiently(file)
  }
  catch (error) {
    if (!(error instanceof StorageTrouble) || error.kind !== 'damaged')
      throw error
  }
  const { aside, kept } = await rescue(file, now())
  report(storageWords.setAside(path.basename(aside), kept.sessions, kept.answers))
  return openPatiently(file)
}

async function openPatiently(file: string): Promise<Database> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openDatabase(file)
    }
    catch (error) {
      if (attempt === attempts || !(error instanceof StorageTrouble) || error.kind !== 'locked')
        throw error
      await wait(retryMs)
    }
  }
}

function startProblem(error: unknown, folder: string): StartProblem | null {
  const trouble = error instanceof StorageTrouble ? error : troubleOf(error)
  if (trouble === null)
    return null
  if (trouble.kind === 'locked')
    return new StartProblem(folderInUse(folder))
  return new StartProblem(trouble.kind === 'full' ? fullDisk(folder) : unwritableFolder(folder))
}
