import type { Salvaged } from './salvage.ts'
import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { openDatabase } from './database.ts'
import { salvage } from './salvage.ts'
import { setAsideFile } from './set-aside.ts'

/** What came of a damaged database. */
export interface Rescued {
  /** Where it is now. */
  aside: string
  kept: Salvaged
}

const nothing: Salvaged = { sessions: 0, answers: 0, participants: 0 }

/**
 * Puts a new database with all that can be read in the place of a damaged one, which is set aside. The new one is
 * whole before the damaged one is moved: a process that is killed at any moment leaves one of them to start with.
 */
export async function rescue(file: string, nowMs: number): Promise<Rescued> {
  await (await openDatabase(unfinished(file))).destroy()
  // Of an empty file nothing can be read, and reading it would throw its log away.
  const kept = statSync(file).size > 0 ? salvage(file, unfinished(file)) : nothing
  renameSync(unfinished(file), finished(file))
  const aside = setAsideFile(file, nowMs)
  renameSync(finished(file), file)
  return { aside, kept }
}

/** Ends what a rescue left that was killed. */
export function finishRescue(file: string): void {
  if (existsSync(finished(file)) && !existsSync(file))
    renameSync(finished(file), file)
  for (const left of [finished(file), unfinished(file), `${unfinished(file)}-wal`])
    rmSync(left, { force: true })
}

function unfinished(file: string): string {
  return `${file}.rescuing`
}

function finished(file: string): string {
  return `${file}.rescued`
}
