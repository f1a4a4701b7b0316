import type { Question } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Results } from '../protocol/view.ts'
import type { QuestionState, SessionState } from './state.ts'
import { z } from 'zod'
import { answerKey } from '../protocol/answer-key.ts'
import { leadId } from '../protocol/presenter.ts'
import { resultsSchema } from '../protocol/results-schema.ts'
import { isAnytime } from '../questions/anytime.ts'
import { checkAnswer } from '../questions/check-answer.ts'
import { startTimer } from '../timer/timer.ts'
import { findActivity, findQuestion, findSlide } from './lookup.ts'

/**
 * What a hand-over file holds of a session: what the room has seen, what the desk has, and counts. No answer is in it:
 * whoever has the file and its code could read it, and so see what the server shows to nobody.
 */
export const handOverSchema = z.strictObject({
  /** When it was saved, ms since 1970 on the clock of that computer. */
  savedAtMs: z.number().int().nonnegative(),
  /** How often the session had been saved: tells which of two is newer. */
  stateVersion: z.number().int().positive(),
  /** The state in the shape of the version that saved it; `upgradeState` reads it. */
  state: z.record(z.string(), z.unknown()),
  /** Phones that had joined. */
  joined: z.number().int().nonnegative(),
  /**
   * What people wrote to questions that have been revealed or are open all the time: in the order of approval, the
   * rest in random order.
   */
  texts: z.array(z.strictObject({
    questionId: z.string(),
    text: z.string().max(2_000),
    status: z.enum(['held', 'approved', 'hidden']),
    isAnswered: z.boolean().default(false),
  })).max(20_000),
})
export type HandOver = z.infer<typeof handOverSchema>

/** The state as it leaves: texts go by themselves, without the ids that they have here. */
export function stateToHandOver(state: SessionState): SessionState {
  const questions = state.questions.map(withoutTexts)
  return { ...state, texts: [], corrections: [], answeredTexts: [], votes: {}, enlarged: null, questions }
}

function withoutTexts(question: QuestionState): QuestionState {
  return question.released?.kind === 'text' ? { ...question, released: { ...question.released, texts: [] } } : question
}

/** Where and when a session arrives. */
export interface Arrival {
  workshop: Workshop
  /** The hand-over code it came with. */
  code: string
  /** Phones that had joined where it was saved. */
  joined: number
  savedAtMs: number
  nowMs: number
}

/**
 * The state as it goes on at another computer. Phones are new there: joining is open, and a question whose results
 * were not shown begins a new round, so that nobody is counted twice. Moves are counted anew. The timer goes by the
 * clock, as after a restart; where this clock is behind the other one, it goes on where it stood.
 */
export function arrivedState(state: SessionState, arrival: Arrival): SessionState {
  const { workshop, code, joined } = arrival
  const isAnew = ({ id, status, released }: QuestionState) =>
    status !== 'waiting' && released === null && !goesOn(findQuestion(workshop, id))
  const questions = state.questions.map(question => (isAnew(question) ? inNewRound(question) : question))
  const askedAnew = questions.filter(isAnewOf(state.questions)).map(({ id, round }) => answerKey(id, round))
  return {
    ...state,
    questions,
    timer: arrivedTimer(state, arrival),
    startedAtMs: state.startedAtMs === null ? null : state.startedAtMs + clockBehindMs(arrival),
    blockLog: state.blockLog.map(entry => ({ ...entry, enteredAtMs: entry.enteredAtMs + clockBehindMs(arrival) })),
    joiningLocked: false,
    lastMove: null,
    // Their links are for the computer that made them.
    coFacilitators: [],
    clicker: leadId,
    timerChangedAt: 0,
    deletedAtMs: null,
    handedOver: { code, joined: Math.max(joined, state.handedOver?.joined ?? 0), askedAnew },
  }
}

/** Nothing of it is counted: private answers stay on the phones, and texts that come at any time go along. */
function goesOn(question: Question | undefined): boolean {
  return question !== undefined && (question.private || isAnytime(question))
}

/** One that was open is open; one that was closed opens when its slide is reached. */
function inNewRound({ id, status, round }: QuestionState): QuestionState {
  return { id, status: status === 'closed' ? 'waiting' : status, round: round + 1, released: null }
}

function isAnewOf(before: QuestionState[]) {
  return ({ id, round }: QuestionState) => before.some(one => one.id === id && one.round < round)
}

/** What to add to moments of the other clock, in ms, where this one is behind it. */
function clockBehindMs({ savedAtMs, nowMs }: Arrival): number {
  return Math.min(0, nowMs - savedAtMs)
}

/** The time for answering begins anew with the question; any other timer goes on. */
function arrivedTimer(state: SessionState, arrival: Arrival): SessionState['timer'] {
  const question = state.timer && findQuestion(arrival.workshop, state.timer.activityId)
  return question
    ? startTimer(question, state.lengthMinutes, arrival.nowMs)
    : shifted(state.timer, clockBehindMs(arrival))
}

function shifted(timer: SessionState['timer'], byMs: number): SessionState['timer'] {
  if (timer === null || byMs === 0)
    return timer
  const phases = timer.phases.map(({ id, startsAtMs, endsAtMs }) =>
    ({ id, startsAtMs: startsAtMs + byMs, endsAtMs: endsAtMs + byMs }))
  return { ...timer, phases, pausedAtMs: timer.pausedAtMs === null ? null : timer.pausedAtMs + byMs }
}

/** The id of a slide, part, question or exercise that this workshop lacks or has in another form; `null`: it fits. */
export function whatIsMissing(workshop: Workshop, state: SessionState, texts: HandOver['texts']): string | null {
  const { slideId, blockLog, timer, startedExercises, questions } = state
  const blocks = blockLog.map(({ blockId }) => blockId).filter(id => !workshop.blocks.some(block => block.id === id))
  const activities = [...startedExercises, ...(timer ? [timer.activityId] : [])]
  return [
    ...(findSlide(workshop, slideId) ? [] : [slideId]),
    ...blocks,
    ...activities.filter(id => !findActivity(workshop, id)),
    ...questions.filter(question => !fits(workshop, question)).map(({ id }) => id),
    ...texts.filter(text => !textFits(workshop, text)).map(({ questionId }) => questionId),
  ][0] ?? null
}

function fits(workshop: Workshop, { id, released }: QuestionState): boolean {
  const question = findQuestion(workshop, id)
  if (!question)
    return false
  const results = resultsSchema.safeParse(released)
  return released === null || (results.success && resultsFit(question, results.data))
}

function textFits(workshop: Workshop, { questionId, text }: HandOver['texts'][number]): boolean {
  const question = findQuestion(workshop, questionId)
  return question?.kind === 'text' && checkAnswer(question, { kind: 'text', text }).ok
}

/** Whether these are results of this question: of its kind, and with its own options, items or lines. */
function resultsFit(question: Question, results: Results): boolean {
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).join()
  const have = (its: { id: string }[], shown: { id: string }[]) => ids(its) === ids(shown)
  switch (results.kind) {
    case 'choice':
    case 'multi':
      return question.kind === results.kind && have(question.options, results.bars)
    case 'scale':
      return question.kind === 'scale' && have(question.items, results.items)
    case 'order':
      return question.kind === 'order' && have(question.options, results.steps)
    case 'sort':
      return question.kind === 'sort' && have(question.lines, results.lines)
    case 'number':
    case 'text':
      return question.kind === results.kind
  }
}
