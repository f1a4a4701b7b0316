import type { PublicView } from '../../live/protocol/view.ts'
import type { AnswerBook } from '../answers/book.ts'

/** Where an activity takes place: `view` is null for one person alone. */
export interface Stage {
  book: AnswerBook
  view: PublicView | null
  /** The clock that timers run on, ms since 1970. */
  serverNow: () => number
}
