import type { AnswerStore } from './answer-store.ts'
import type { SessionStore } from './session-store.ts'

export interface OpenOptions {
  now?: () => number
  /** Says a sentence to whoever runs the server. */
  report?: (sentence: string) => void
}

/** A damaged part of a storage that was put aside at a start, for someone who knows how to repair it. */
export interface SetAside {
  name: string
  /** Ms since 1970. */
  atMs: number
}

/**
 * Where sessions and answers are kept. Each engine has a folder here and passes the suite in tests/contract;
 * nothing outside that folder knows which engine it is. A promise that rejects means that nothing was done;
 * it rejects with StorageTrouble where someone can do something about it.
 */
export interface Storage {
  sessions: SessionStore
  answers: AnswerStore
  /** Writes something that changes nothing. Rejects with StorageTrouble while nothing can be stored. */
  probe: () => Promise<void>
  /** What was found damaged and set aside. The next erasure deletes it: it may hold what is erased, too. */
  setAside: () => Promise<SetAside[]>
  /** Deletes what was set aside before this moment, in ms since 1970. */
  removeSetAside: (beforeMs: number) => Promise<void>
  /** Leaves nothing that tells in which order or when things were written, or what they replaced. */
  cleanUp: () => Promise<void>
  /** Cleans up and closes; nothing may be called after it. */
  close: () => Promise<void>
}
