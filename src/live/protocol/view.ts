import type { QuestionKind } from '../../workshop/model/activity.ts'
import type { OfKind } from '../../workshop/model/by-kind.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { BlockMinutes } from '../../workshop/schedule/planned-minutes.ts'
import type * as choice from '../questions/choice.ts'
import type { HandCount } from '../questions/hands.ts'
import type * as multi from '../questions/multi.ts'
import type * as number from '../questions/number.ts'
import type * as order from '../questions/order.ts'
import type * as scale from '../questions/scale.ts'
import type * as sort from '../questions/sort.ts'
import type * as text from '../questions/text.ts'
import type { SlideText } from '../slide-text.ts'
import type { Presenter } from './presenter.ts'

export type QuestionStatus = 'waiting' | 'open' | 'closed' | 'revealed'

/** Results that may be shown. `answered` counts answers without passes. */
export type Results
  = | choice.Results
    | multi.Results
    | scale.Results
    | number.Results
    | order.Results
    | sort.Results
    | text.Results
export type ResultsOf<K extends QuestionKind> = OfKind<Results, K>

/** A question as everyone may see it. */
export interface QuestionView {
  id: string
  status: QuestionStatus
  /** 1, and one more each time it was asked again: what was answered in an earlier round is gone. */
  round: number
  /**
   * `null` until revealed, and for as long as there are fewer answers than the minimum group. Of one that is open all
   * the time: the approved texts, once so many phones have joined.
   */
  results: Results | null
  /** Revealed, but with too few answers to show. */
  tooFew: boolean
}

/** A countdown on the server's clock. Remaining time of phase i is `phases[i].endsAtMs - serverNow`. */
export interface TimerView {
  activityId: string
  /** In order; a question's timer has one phase with its id. */
  phases: { id: string, startsAtMs: number, endsAtMs: number }[]
  /** When it was paused, in ms since 1970 on the server's clock; phases hold as of then. */
  pausedAtMs: number | null
}

export type SessionStatus = 'waiting' | 'running' | 'ended'

/** What every phone may know: a whole snapshot, never a difference. Its size does not grow with the room. */
export interface PublicView {
  /** Grows with every change that it shows; also the ETag of `GET /api/sessions/:code`. */
  revision: number
  /** The server's clock when this was sent, ms since 1970. */
  serverNowMs: number
  code: string
  /** The address phones open to join, the same for everyone: `http://192.168.1.20:3030/ABC234`. */
  joinUrl: string
  title: string
  venue: string
  lengthMinutes: Length
  /** Local day and hour `2027-03-03T14:00`, or null. */
  startsAt: string | null
  status: SessionStatus
  /** When the first slide after the join slide was reached, ms since 1970 on the server's clock. */
  startedAtMs: number | null
  blank: boolean
  /** What the facilitator says to every phone, or `null`. */
  message: string | null
  /** Whether phones that have not joined yet are kept out. */
  joiningLocked: boolean
  slideId: string
  click: number
  /** Every question that has been opened so far, in the deck's order. */
  questions: QuestionView[]
  /** The slides that would have given an answer away and may now be read, by id. */
  unsealed: Record<string, SlideText>
  timer: TimerView | null
  /** The day on which everything stored is deleted, `2026-12-22`. */
  deleteOn: string
  /** The first and the last day on which the questions weeks later can be answered; `null` where there are none. */
  followUp: { opensOn: string, lastDay: string } | null
}

/** A text a phone sent, as the facilitator sees it. The id is random: it tells nothing of who or when. */
export interface HeldText {
  id: string
  questionId: string
  /** As it is shown. */
  text: string
  /** As it was sent, where the facilitator has corrected it. */
  original: string | null
  status: 'held' | 'approved' | 'hidden'
  isAnswered: boolean
  /** How many would ask the same, in steps; 0 for a question that nobody can join in. */
  votes: number
}

/** What the wall shows beside it. */
export interface RoomView extends PublicView {
  /** A rehearsal: its phones are simulated. */
  rehearsal: boolean
  /** Phones that have joined. */
  joined: number
  /** The minutes of each block, by id, where they are not the workshop's own. */
  blockMinutes: BlockMinutes | null
  /** How many phones have answered, passes included, by question id. Moves in steps while a question is open. */
  received: Record<string, number>
  /** The text that fills the wall, or `null`. */
  enlarged: { id: string, text: string } | null
}

/** What only a signed-in facilitator gets. */
export interface FacilitatorView extends RoomView {
  texts: HeldText[]
  /** How many of the phones that have joined follow at this moment. */
  connected: number
  /** The slides that are stepped over, by id. */
  skipped: string[]
  /** What was counted by hand so far. */
  handCounts: ({ questionId: string } & HandCount)[]
  /** Who moves the slides. */
  clicker: Presenter
  /** Who has this session open to present it. */
  presenters: Presenter[]
  /** How many people are in the room, as the facilitator counted. */
  people: number | null
  /** The largest number of phones that joined in one burst, which `burst` names for `phones:remove`. */
  rush: { phones: number, burst: string } | null
  /** What came with it from another computer: phones that had joined there, and rounds, by key, that began anew. */
  handedOver: { joined: number, askedAnew: string[] } | null
  /** When each block was first entered, ms since 1970; the run's actual timings. */
  blockLog: { blockId: string, enteredAtMs: number }[]
}
