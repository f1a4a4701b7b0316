import { exampleFolder, startWith } from './start-with.ts'

/** Why the server cannot start: one sentence with the remedy, for the person who typed the command. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

/** The sentence for an error at the start; `null` for an error that has none. */
export function startSentence(
  error: unknown,
  { port, host, dataDir }: { port: number, host: string, dataDir: string },
): string | null {
  if (error instanceof StartProblem)
    return error.message
  const code = codeOf(error)
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken: stop the program that uses it, `
      + `or choose another port, for example ${startWith({ PORT: String(port + 1) })}.`
  }
  if (code === 'EACCES' && isListening(error)) {
    return `This account isn't allowed to use port ${port}: `
      + `choose one above 1023, for example ${startWith({ PORT: '3030' })}.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST=${host} is not an address of this computer: leave HOST out, or use ${startWith({ HOST: '0.0.0.0' })}.`
  if (code && ['EACCES', 'EPERM', 'ENOENT', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return unwritableFolder(dataDir)
  if (code === 'ENOSPC')
    return fullDisk(dataDir)
  return null
}

/** The sentence for a data folder that another server has open. */
export function folderInUse(dataDir: string): string {
  return `Another server is using the folder ${dataDir}: stop it first, ${orAnotherFolder()}`
}

/** The sentence for a data folder that cannot be written. */
export function unwritableFolder(dataDir: string): string {
  return `The folder ${dataDir} can't be written to: make it writable, ${orAnotherFolder()}`
}

/** The sentence for a data folder on a disk that is full. */
export function fullDisk(dataDir: string): string {
  return `The disk with the folder ${dataDir} is full: free up some space, ${orAnotherFolder()}`
}

function orAnotherFolder(): string {
  return `or choose another folder, for example ${startWith({ DATA_DIR: exampleFolder() })}.`
}

function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

function isListening(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'listen'
}
