import type { Workshop } from '../../workshop/model/workshop.ts'
import type { AnswerRow } from '../questions/tally.ts'
import type { SentText } from './view-context.ts'

/** What a command needs to know beside the state. */
export interface CommandContext {
  nowMs: number
  /** Whose command it is. */
  presenterId: string
  workshop: Workshop
  /** The session's revision before this command. */
  revision: number
  /** The answers of a question as they are now; needed for the question that the command reveals. */
  answersTo: (questionId: string) => AnswerRow[]
  /** How many of those answers come from phones that do not count towards the minimum group. */
  uncounted: number
  /** How many have joined, and how many have answered or passed that question. */
  room: { joined: number, received: number }
  /** The texts that the facilitator sees, when the command judges one. */
  texts: SentText[]
}
