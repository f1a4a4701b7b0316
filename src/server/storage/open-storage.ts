import type { OpenOptions, Storage } from './storage.ts'
import path from 'node:path'
import { openSqliteStorage } from './sqlite/open.ts'

/** Opens the storage of a server, kept in this folder: the one place that chooses the engine. @throws StartProblem */
export function openStorage(dataDir: string, options: OpenOptions = {}): Promise<Storage> {
  return openSqliteStorage(path.join(dataDir, 'workshop.sqlite'), options)
}
