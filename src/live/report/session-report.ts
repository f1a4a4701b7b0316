import type { Question } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Results, ResultsOf } from '../protocol/view.ts'
import type { FollowUpDays, FollowUpQuestion } from '../rules/follow-up.ts'
import type { SessionState } from '../rules/state.ts'
import type { SentText } from '../rules/view-context.ts'
import { plannedMinutes } from '../../workshop/schedule/planned-minutes.ts'
import { followUpInvitation, followUpQuestions } from '../rules/follow-up.ts'
import { allQuestions } from '../rules/lookup.ts'
import { publicView } from '../rules/public-view.ts'
import { minutesUsed } from './minutes-used.ts'

/** One part of the session: what was planned for it, and what it took. */
export interface ReportedPart {
  /** The block's id. */
  id: string
  title: string
  plannedMinutes: number
  /** Whole minutes; `null` where it was not reached, or when its end is not known. */
  actualMinutes: number | null
}

/** A question whose results the room saw. */
export interface ReportedQuestion {
  question: Question
  results: Results
}

/** What was asked weeks later. */
export interface ReportedFollowUp extends FollowUpDays {
  /** `null` until they are counted; of a question, where they would tell too much of one person. */
  results: { question: FollowUpQuestion, results: ResultsOf<'choice'> | null }[] | null
}

/** What a session was, for its facilitator: only what the room could see, and counts. */
export interface SessionReport {
  /** Phones that joined: at the computer, of those that the session was at, where they were most. */
  joined: number
  /** Whether it went on at another computer, where the same phones joined again. */
  hasMoved: boolean
  /** People in the room, as the facilitator counted. */
  people: number | null
  parts: ReportedPart[]
  questions: ReportedQuestion[]
  /** Questions that were asked and whose results the room did not see, and why. */
  unseen: { question: Question, why: 'tooFew' | 'notShown' }[]
  /** How many questions are not in it, by why. */
  leftOut: { tooFew: number, notShown: number, onPhonesOnly: number }
  /** `null` where nothing is asked weeks later. */
  followUp: ReportedFollowUp | null
}

/** What the report is made from. `texts`: those that the facilitator has; only approved ones are reported. */
export interface ReportSource {
  state: SessionState
  workshop: Workshop
  joined: number
  texts: SentText[]
  /** What phones open. */
  joinUrl: string
}

/** Reports a session that has ended. */
export function sessionReport({ state, workshop, joined, texts, joinUrl }: ReportSource): SessionReport {
  const nobody = { joined, connected: 0, presenters: [], received: new Map<string, number>(), rush: null }
  const context = { ...nobody, texts, revision: 0, nowMs: 0, workshop, joinUrl }
  const { questions: views } = publicView(state, context)
  const asked = allQuestions(workshop).flatMap((question) => {
    const view = views.find(({ id }) => id === question.id)
    return view ? [{ question, view }] : []
  })
  const shared = asked.filter(({ question }) => !question.private)
  const unseen = shared
    .filter(({ view }) => view.results === null)
    .map(({ question, view }) => ({ question, why: view.tooFew ? 'tooFew' as const : 'notShown' as const }))
  const unseenFor = (reason: string) => unseen.filter(({ why }) => why === reason).length
  return {
    joined: Math.max(joined, state.handedOver?.joined ?? 0),
    hasMoved: state.handedOver !== null,
    people: state.people,
    parts: partsOf(state, workshop),
    questions: shared.flatMap(({ question, view: { results } }) => (results ? [{ question, results }] : [])),
    unseen,
    leftOut: {
      tooFew: unseenFor('tooFew'),
      notShown: unseenFor('notShown'),
      onPhonesOnly: asked.length - shared.length,
    },
    followUp: followUpOf(state, workshop, joinUrl),
  }
}

/** A part took until the next one was entered; the last until the session was ended. */
function partsOf(state: SessionState, { blocks }: Workshop): ReportedPart[] {
  const { blockLog, lengthMinutes, endedAtMs } = state
  const planned = plannedMinutes(blocks, state)
  return blocks
    .filter(({ minutes }) => minutes[lengthMinutes] > 0)
    .map(({ id, title }) => {
      const actualMinutes = minutesUsed(blockLog, id, endedAtMs)
      return { id, title, plannedMinutes: planned.get(id) ?? 0, actualMinutes }
    })
}

function followUpOf(state: SessionState, workshop: Workshop, joinUrl: string): ReportedFollowUp | null {
  const days = followUpInvitation(state, workshop, joinUrl)
  const results = state.followUp && followUpQuestions().map((question) => {
    const released = state.followUp?.find(({ id }) => id === question.id)?.released
    return { question, results: released?.kind === 'choice' ? released : null }
  })
  return days && { ...days, results }
}
