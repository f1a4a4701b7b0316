import type { OpenOptions, Storage } from './storage.ts'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { copyDatabase, isInUse } from './sqlite/copy-database.ts'
import { openInMemory } from './sqlite/memory.ts'
import { openSqliteStorage } from './sqlite/open.ts'

/** Opens the storage of a server, kept in this folder: the one place that chooses the engine. @throws StartProblem */
export function openStorage(dataDir: string, options: OpenOptions = {}): Promise<Storage> {
  return openSqliteStorage(fileIn(dataDir), options)
}

/** A storage that is never on a disk. */
export function openStorageInMemory(): Promise<Storage> {
  return openInMemory()
}

/** Copies the storage in one folder to another, also while a server uses it. @throws StorageTrouble */
export function copyStorage(dataDir: string, to: string): Promise<void> {
  return copyDatabase(fileIn(dataDir), fileIn(to))
}

/** Whether this folder has a storage. */
export function holdsStorage(dataDir: string): boolean {
  return existsSync(fileIn(dataDir))
}

/** Whether a server uses the storage in this folder. */
export function isStorageInUse(dataDir: string): boolean {
  return isInUse(fileIn(dataDir))
}

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'workshop.sqlite')
}
