import { closeSync, copyFileSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { StorageTrouble } from '../storage-trouble.ts'
import { troubleOf } from './trouble-of.ts'

const attempts = 50
const retryMs = 100
/** File systems give a time in steps: a file that was written within this time may be written again in the same. */
const quietMs = 50
/** Where the log says which round of writing it is in. */
const logHeaderBytes = 32
/** More saves than a session makes after the copy: phones take nothing for news that is counted lower. */
const versionsAhead = 1_000

/**
 * Copies a database that a server may have open and be writing to. The file itself changes only when its log is worked
 * in; copied in between, file and log make a whole, with all that was acknowledged before. Copied as it comes, they may
 * not. @throws StorageTrouble
 */
export async function copyDatabase(file: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`
  const remove = () => ['', '-wal', '-shm'].forEach(ending => rmSync(unfinished + ending, { force: true }))
  try {
    for (let attempt = 1; !copiedWhole(file, unfinished); attempt++) {
      if (attempt === attempts)
        throw new StorageTrouble('locked', `${file} is written to all the time`)
      await wait(retryMs)
    }
    tidy(unfinished)
    renameSync(unfinished, to)
  }
  catch (error) {
    throw troubleOf(error) ?? error
  }
  finally {
    remove()
  }
}

/** Copies file and log; `false` when the file was changed, or the log began anew, meanwhile. */
function copiedWhole(file: string, to: string): boolean {
  const before = stampOf(file)
  const ageMs = Date.now() - before.changedMs
  if (ageMs >= 0 && ageMs < quietMs)
    return false
  copyFileSync(file, to)
  if (existsSync(`${file}-wal`))
    copyFileSync(`${file}-wal`, `${to}-wal`)
  else
    rmSync(`${to}-wal`, { force: true })
  return JSON.stringify(stampOf(file)) === JSON.stringify(before)
}

function stampOf(file: string) {
  const { ino, size, mtimeMs } = statSync(file)
  return { ino, size, changedMs: mtimeMs, log: logRound(`${file}-wal`) }
}

function logRound(log: string): string {
  if (!existsSync(log))
    return ''
  const header = Buffer.alloc(logHeaderBytes)
  const opened = openSync(log, 'r')
  readSync(opened, header)
  closeSync(opened)
  return header.toString('hex')
}

/** Works the log in, looks whether all is sound, and leaves nothing that tells in which order things came. */
function tidy(file: string): void {
  const sqlite = new DatabaseSync(file)
  try {
    sqlite.exec(`
      pragma secure_delete = on;
      pragma synchronous = full;
      update sessions set state_version = state_version + ${versionsAhead}, revision = revision + ${versionsAhead};
      vacuum;
      pragma wal_checkpoint(truncate);
    `)
    const [finding] = sqlite.prepare('pragma quick_check(1)').all()
    if (finding?.quick_check !== 'ok')
      throw new StorageTrouble('damaged', String(finding?.quick_check))
  }
  finally {
    sqlite.close()
  }
}

/** Whether a server has this database open. */
export function isInUse(file: string): boolean {
  if (!existsSync(file))
    return false
  const sqlite = new DatabaseSync(file)
  try {
    sqlite.exec('begin immediate; rollback')
    return false
  }
  catch (error) {
    if (troubleOf(error)?.kind === 'locked')
      return true
    throw error
  }
  finally {
    sqlite.close()
  }
}
