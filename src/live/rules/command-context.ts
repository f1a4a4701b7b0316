import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Results } from '../protocol/view.ts'

/** What a command needs to know beside the state. */
export interface CommandContext {
  nowMs: number
  workshop: Workshop
  /** The session's revision before this command. */
  revision: number
  /** The results of a question as its answers stand now; for the freeze at the reveal. */
  resultsOf: (questionId: string) => Results | null
  /** Whether such a text is there to be approved. */
  hasText: (questionId: string, textId: string) => boolean
}
