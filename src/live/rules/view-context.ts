import type { Workshop } from '../../workshop/model/workshop.ts'
import type { FacilitatorView } from '../protocol/view.ts'

/** A text that a phone sent, without anything about who sent it or when. */
export interface SentText {
  id: string
  questionId: string
  /** The round of the question in which it was sent. */
  round: number
  text: string
}

/** What the phones of one session have done so far. */
export interface Participation {
  joined: number
  /** Answers per key of a question's round, passes included. */
  received: ReadonlyMap<string, number>
  texts: SentText[]
}

/** What a view of a session needs to know beside the state. */
export interface ViewContext extends Participation {
  revision: number
  nowMs: number
  workshop: Workshop
  joinUrl: string
  /** Phones that have joined and follow at this moment. */
  connected: number
  /** Which presenters have the session open. */
  presenters: string[]
  /** The largest burst of phones that joined; for a facilitator only. */
  rush: FacilitatorView['rush']
}
