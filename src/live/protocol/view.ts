import type { Length } from '../../workshop/model/length.ts'

export type QuestionStatus = 'waiting' | 'open' | 'closed' | 'revealed'

/** A bar of a chart: how many chose it. */
export interface Bar {
  id: string
  label: string
  count: number
}

/** Results that may be shown. `answered` counts answers without passes. */
export type Results
  = | { kind: 'choice' | 'multi', answered: number, bars: Bar[] }
  /** One row per item; `bars` holds a bar per rating (ids "1"…"5") or per change ("-4"…"4"). */
    | { kind: 'scale', answered: number, change: boolean, items: { id: string, label: string, bars: Bar[] }[] }
    | { kind: 'number', answered: number, bars: Bar[], median: number, answer: { value: number, source: string } | null }
  /** In the suggested order; `agreed` is how many put the step in that place, `meanPlace` is 1-based. */
    | { kind: 'order', answered: number, steps: { id: string, label: string, agreed: number, meanPlace: number }[] }
    | { kind: 'text', answered: number, texts: { id: string, text: string }[] }

/** A question as everybody may see it. */
export interface QuestionView {
  id: string
  status: QuestionStatus
  /** How many phones have answered, passes included. */
  received: number
  /** `null` until revealed, and for as long as there are fewer answers than the minimum group. */
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

/** What everybody in the room may know: a whole snapshot, never a difference. Its size does not grow with the room. */
export interface PublicView {
  /** Grows with every change of this session; also the ETag of `GET /api/sessions/:code`. */
  revision: number
  /** The server's clock when this was sent, ms since 1970. */
  serverNowMs: number
  code: string
  /** The address phones open to join, the same for everybody: `http://192.168.1.20:3030/ABC234`. */
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
  slideId: string
  click: number
  joined: number
  /** Every question that has been opened so far, in the deck's order. */
  questions: QuestionView[]
  timer: TimerView | null
  /** The day on which everything stored is deleted, `2026-12-22`. */
  deleteOn: string
}

/** A text a phone sent, as the facilitator sees it. The id is random: it tells nothing of who or when. */
export interface HeldText {
  id: string
  questionId: string
  text: string
  status: 'held' | 'approved' | 'hidden'
}

/** What only a signed-in facilitator gets. */
export interface FacilitatorView extends PublicView {
  texts: HeldText[]
  /** When each block was first entered, ms since 1970; the run's actual timings. */
  blockLog: { blockId: string, enteredAtMs: number }[]
}
