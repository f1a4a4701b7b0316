import type { Workshop } from '../../workshop/model/workshop.ts'
import type { DepositQueue } from '../storage/deposit-queue.ts'
import type { Storage } from '../storage/storage.ts'
import type { ReadState } from './read-state.ts'

/** What every session of this server uses. */
export interface SessionServices {
  workshop: () => Workshop
  /** The clock, ms since 1970. */
  now: () => number
  /** The address that phones open to join. */
  joinUrl: (code: string) => string
  storage: Storage
  queue: DepositQueue
  readState: ReadState
  /** Called when a question has closed: soon nothing stored tells in which order it was answered. */
  tidySoon: () => void
  /** How often the counts on wall and desk move, in ms. */
  countsEveryMs: number
  /** How often, in ms, there is a moment at which texts go to the desk together. */
  textsEveryMs: number
  /** How long, in ms, a phone gives its stream before it asks plainly: by then it has heard something or does not. */
  trustStreamAfterMs: number
  onError: (error: unknown) => void
}

/** The same with what belongs to one session: shared by the parts that a running session is made of. */
export interface SessionContext extends SessionServices {
  code: string
  /** What ballot ids, participant marks and text ids are made with. */
  secret: string
}
