import type { TroubleKind } from './storage-trouble.ts'
import { storageWords } from '../../language/words.ts'
import { StorageTrouble } from './storage-trouble.ts'

const tryAgainMs = 1_000
const linesEveryMs = 60_000

export interface StorageHealthOptions {
  /** Writes something; rejects while nothing can be stored. */
  probe: () => Promise<void>
  log: (line: string) => void
  /** Time that has passed since some moment, in ms. */
  elapsedMs: () => number
}

/** Whether what is sent can be stored: from the last write, and while that failed from trying again each second. */
export function createStorageHealth({ probe, log, elapsedMs }: StorageHealthOptions) {
  let trouble: StorageTrouble | null = null
  let timer: NodeJS.Timeout | null = null
  let saidAtMs = -Infinity
  /** Whether trouble has been written down, and not yet its end. */
  let hasSaid = false

  function say(sentence: string, { message }: Error) {
    if (elapsedMs() - saidAtMs < linesEveryMs)
      return
    saidAtMs = elapsedMs()
    hasSaid = true
    log(storageWords.line(sentence, message))
  }

  function failed(error: StorageTrouble) {
    trouble = error
    say(storageWords.trouble[error.kind], error)
    // Whoever has answers to store tries by themselves, and sooner. On a disk that is almost full a small try would
    // work where they fail, so it waits until they have stopped.
    stop()
    timer = setTimeout(tryAgain, tryAgainMs).unref()
  }

  function worked() {
    if (trouble !== null && hasSaid)
      log(storageWords.savedAgain)
    if (trouble !== null)
      hasSaid = false
    trouble = null
    stop()
  }

  function tryAgain() {
    timer = null
    probe().then(worked, error => failed(error instanceof StorageTrouble ? error : asTrouble(error)))
  }

  function stop() {
    clearTimeout(timer ?? undefined)
    timer = null
  }

  return {
    failed,
    worked,
    /** Called for what any reading or writing was told. A damaged storage stores nothing more. */
    noticed: (error: StorageTrouble): void => void (error.kind === 'damaged' && failed(error)),
    /** Called when cleaning up failed: no answer is at risk. */
    untidy: (error: Error) => say(storageWords.untidy, error),
    /** Why nothing can be stored; `null` when all is well. */
    trouble: (): TroubleKind | null => trouble?.kind ?? null,
    /** Ends its attempts. */
    stop,
  }
}
export type StorageHealth = ReturnType<typeof createStorageHealth>

function asTrouble(error: unknown): StorageTrouble {
  return new StorageTrouble('failed', error instanceof Error ? error.message : String(error))
}
