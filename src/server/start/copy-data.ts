import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copyStorage, holdsStorage, isStorageInUse } from '../storage/open-storage.ts'
import { StorageTrouble } from '../storage/storage-trouble.ts'
import { folderInUse, StartProblem, startSentence } from './start-problem.ts'
import { startWith } from './start-with.ts'

/** Beside a database that is a copy, until a server goes on with it. */
const mark = 'is-a-copy'
/** What a server signs with: phones and facilitators stay who they are. */
const secrets = ['key', 'signing-secret', 'signed-out']

/**
 * Copies a data folder, while its server runs or when it has stopped, so that another server can go on with it.
 * @throws StartProblem where it cannot, or would lose something
 */
export async function copyData(dataDir: string, to: string): Promise<void> {
  if (!holdsStorage(dataDir)) {
    const remedy = `name the server's folder, ${startWith({ DATA_DIR: '…' }, 'npm run copy')}`
    throw new StartProblem(`There are no sessions in ${dataDir}: ${remedy}.`)
  }
  if (path.resolve(to) === path.resolve(dataDir))
    throw new StartProblem('The copy can\'t go into the same folder: name another one.')
  try {
    mkdirSync(to, { recursive: true, mode: 0o700 })
    if (isStorageInUse(to))
      throw new StartProblem(folderInUse(to))
    if (holdsStorage(to) && !existsSync(path.join(to, mark)))
      throw new StartProblem(`The folder ${to} has other sessions, which the copy would replace: name another one.`)
    writeFileSync(path.join(to, mark), '', { mode: 0o600 })
    for (const name of secrets.filter(name => existsSync(path.join(dataDir, name)))) {
      copyFileSync(path.join(dataDir, name), path.join(to, name))
      chmodSync(path.join(to, name), 0o600)
    }
    await copyStorage(dataDir, to)
  }
  catch (error) {
    throw copyProblem(error, to)
  }
}

/** Called by a server that goes on with a folder: from now on its sessions are its own. */
export function ownData(dataDir: string): void {
  rmSync(path.join(dataDir, mark), { force: true })
}

function copyProblem(error: unknown, to: string): unknown {
  if (error instanceof StorageTrouble)
    return new StartProblem(`The data couldn't be copied to ${to} (${error.message}). Nothing there has been changed.`)
  const sentence = startSentence(error, { port: 0, host: '', dataDir: to })
  return sentence === null ? error : new StartProblem(sentence)
}
