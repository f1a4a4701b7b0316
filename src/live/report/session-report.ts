import type { Question } from '../../workshop/model/activity.ts'
import type { Slide, Workshop } from '../../workshop/model/workshop.ts'
import type { QuestionView, Results, ResultsOf } from '../protocol/view.ts'
import type { FollowUpDays, FollowUpQuestion } from '../rules/follow-up.ts'
import type { SessionState } from '../rules/state.ts'
import type { SentText } from '../rules/view-context.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { plannedMinutes } from '../../workshop/schedule/planned-minutes.ts'
import { followUpInvitation, followUpQuestions } from '../rules/follow-up.ts'
import { publicView } from '../rules/public-view.ts'
import { minutesUsed } from './minutes-used.ts'

/** One part of the session: what was planned for it, and what it took. */
export interface ReportedPart {
  /** The block's id. */
  id: string
  title: string
  plannedMinutes: number
  /** Whole minutes; `null` where it was left out, or when its end is not known. */
  actualMinutes: number | null
  /** The session never came to it, although it came to others. */
  wasLeftOut: boolean
}

/** A question whose results the room saw. */
export interface ReportedQuestion {
  question: Question
  results: Results
  /** The id of the block that it belongs to. */
  partId: string
}

/** Why a question is not in the report: what came of it was not to be shown, or it was never asked. */
export const whyUnseen = [
  'tooFew',
  'notShown',
  'onPhonesOnly',
  'notInLength',
  'partLeftOut',
  'slideSkipped',
  'slideNotReached',
] as const
export type WhyUnseen = (typeof whyUnseen)[number]

/** A question that is not in the report. */
export interface UnseenQuestion {
  question: Question
  why: WhyUnseen
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
  /** In the deck's order. */
  questions: ReportedQuestion[]
  unseen: UnseenQuestion[]
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
  const questions: ReportedQuestion[] = []
  const unseen: UnseenQuestion[] = []
  for (const slide of workshop.slides) {
    const { activity: question } = slide
    if (!question || !isQuestion(question))
      continue
    const view = views.find(({ id }) => id === question.id)
    if (view?.results && !question.private)
      questions.push({ question, results: view.results, partId: slide.blockId })
    else
      unseen.push({ question, why: view ? whyNotShown(question, view) : whyNotAsked(slide, state, workshop) })
  }
  return {
    joined: Math.max(joined, state.handedOver?.joined ?? 0),
    hasMoved: state.handedOver !== null,
    people: state.people,
    parts: partsOf(state, workshop),
    questions,
    unseen,
    followUp: followUpOf(state, workshop, joinUrl),
  }
}

function whyNotShown(question: Question, { tooFew }: QuestionView): WhyUnseen {
  if (question.private)
    return 'onPhonesOnly'
  return tooFew ? 'tooFew' : 'notShown'
}

function whyNotAsked(
  { id, lengths, blockId }: Slide,
  { lengthMinutes, blockLog, skipped }: SessionState,
  { blocks }: Workshop,
): WhyUnseen {
  const block = blocks.find(({ id }) => id === blockId)
  if (!lengths.includes(lengthMinutes) || block?.minutes[lengthMinutes] === 0)
    return 'notInLength'
  if (isLeftOut(blockLog, blockId))
    return 'partLeftOut'
  return skipped.includes(id) ? 'slideSkipped' : 'slideNotReached'
}

/** A session without any log was never presented from here: nobody knows what it left out. */
function isLeftOut(blockLog: SessionState['blockLog'], blockId: string): boolean {
  return blockLog.length > 0 && !blockLog.some(entry => entry.blockId === blockId)
}

/** A part took until the next one was entered; the last until the session was ended. */
function partsOf(state: SessionState, { blocks }: Workshop): ReportedPart[] {
  const { blockLog, lengthMinutes, endedAtMs } = state
  const planned = plannedMinutes(blocks, state)
  return blocks
    .filter(({ minutes }) => minutes[lengthMinutes] > 0)
    .map(({ id, title }) => ({
      id,
      title,
      plannedMinutes: planned.get(id) ?? 0,
      actualMinutes: minutesUsed(blockLog, id, endedAtMs),
      wasLeftOut: isLeftOut(blockLog, id),
    }))
}

function followUpOf(state: SessionState, workshop: Workshop, joinUrl: string): ReportedFollowUp | null {
  const days = followUpInvitation(state, workshop, joinUrl)
  const results = state.followUp && followUpQuestions().map((question) => {
    const released = state.followUp?.find(({ id }) => id === question.id)?.released
    return { question, results: released?.kind === 'choice' ? released : null }
  })
  return days && { ...days, results }
}
