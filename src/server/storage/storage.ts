import type { AnswerStore } from './answer-store.ts'
import type { SessionStore } from './session-store.ts'

/**
 * Where sessions and answers are kept. Each engine has a folder here and passes the suite in tests/contract;
 * nothing outside that folder knows which engine it is. A promise that rejects means that nothing was done.
 */
export interface Storage {
  sessions: SessionStore
  answers: AnswerStore
  /** Leaves nothing that tells in which order or when things were written, or what they replaced. */
  cleanUp: () => Promise<void>
  /** Cleans up and closes; nothing may be called after it. */
  close: () => Promise<void>
}
