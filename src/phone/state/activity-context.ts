import type { PublicView } from '../../live/protocol/view.ts'
import type { AnswerBook } from '../answers/book.ts'

/** What a question or an exercise works with: the same in a session and for one person alone. */
export interface ActivityContext {
  book: AnswerBook
  /** `null` for one person alone. */
  view: PublicView | null
  /** The clock that timers run on, ms since 1970. */
  serverNow: () => number
}
