import type { Question } from '../../workshop/model/activity.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Results, ResultsOf } from '../protocol/view.ts'
import type { HandCount, HandsQuestion } from '../questions/hands.ts'
import type { CommandContext } from './command-context.ts'
import type { SessionState } from './state.ts'
import { refusalWords } from '../../language/words.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { handRows, isForHands, isPossible } from '../questions/hands.ts'
import { tallyAnswers } from '../questions/tally.ts'
import { withTimer } from '../timer/timer-command.ts'
import { startTimer } from '../timer/timer.ts'
import { withoutSmallCells } from './small-cells.ts'
import { questionState, withQuestion } from './state.ts'

/**
 * Opens a question. One whose results have been shown stays as it is: after one more answer, the difference between
 * old and new results would tell what that answer was.
 */
export function openQuestion(state: SessionState, question: Question, context: CommandContext): SessionState {
  const before = questionState(state, question.id)
  return before.status === 'open' || before.released ? state : open(state, question, before.round, context)
}

/** Asks a question again, as if for the first time: what was answered and shown before belongs to an earlier round. */
export function askAgain(state: SessionState, question: Question, context: CommandContext): SessionState {
  const { round } = questionState(state, question.id)
  const isOfOther = ({ questionId }: { questionId: string }) => questionId !== question.id
  const [texts, handCounts] = [state.texts.filter(isOfOther), state.handCounts.filter(isOfOther)]
  return open({ ...state, texts, handCounts }, question, round + 1, context)
}

function open(state: SessionState, question: Question, round: number, context: CommandContext): SessionState {
  const opened = withQuestion(state, { id: question.id, status: 'open', round, released: null })
  // The time for answering is only a hint, so it does not replace the timer of an exercise that is still running.
  const timer = startTimer(question, state.lengthMinutes, context.nowMs)
  return timer && !exerciseIsRunning(state, context) ? withTimer(opened, timer, context) : opened
}

function exerciseIsRunning(state: SessionState, context: CommandContext): boolean {
  const { timer } = state
  const last = timer?.phases.at(-1)
  if (!timer || !last || !state.startedExercises.includes(timer.activityId))
    return false
  return timer.pausedAtMs !== null || last.endsAtMs > context.nowMs
}

/** Closes an open question without showing anything; any other stays as it is. */
export function closeQuestion(state: SessionState, questionId: string): SessionState {
  const before = questionState(state, questionId)
  if (before.status !== 'open')
    return state
  return withoutTimerOf(withQuestion(state, { ...before, status: 'closed' }), questionId)
}

/** Closes a question and releases its results as they are now; none where they would tell too much of one person. */
export function revealResults(state: SessionState, question: Question, context: CommandContext): SessionState {
  const before = questionState(state, question.id)
  if (before.status === 'revealed')
    return state
  const released = releasable(state, question, context)
  return withoutTimerOf(withQuestion(state, { ...before, status: 'revealed', released }), question.id)
}

/**
 * The results that may be shown. Phones and hands have to be enough each by themselves: whoever has counted the hands
 * could take them away from the sum again.
 */
function releasable(state: SessionState, question: Question, context: CommandContext): Results | null {
  if (question.private)
    return null
  const { config: { session: { minimumGroup } }, facts } = context.workshop
  const phones = context.answersTo(question.id)
  const arePhonesEnough = tallyAnswers(question, phones, facts).answered - context.uncounted >= minimumGroup
  const hands = handsOf(state, question)
  const byHand = hands && hands.people >= minimumGroup ? hands.people : 0
  if (!arePhonesEnough && byHand === 0)
    return null
  const rows = [...(arePhonesEnough ? phones : []), ...(hands && byHand > 0 ? hands.rows : [])]
  const results = tallyAnswers(question, rows, facts)
  if (question.sensitive)
    return withoutSmallCells(question, results, { ...context.room, minimumGroup })
  return byHand > 0 && isOfHands(results) ? { ...results, byHand } : results
}

function isOfHands(results: Results): results is ResultsOf<HandsQuestion['kind']> {
  return ['choice', 'multi', 'sort'].includes(results.kind)
}

function handsOf({ handCounts }: SessionState, question: Question) {
  const counted = handCounts.find(({ questionId }) => questionId === question.id)
  return counted && isForHands(question) ? { people: counted.people, rows: handRows(question, counted) } : null
}

/** Keeps what was counted by hand; nothing counted takes it back. What has been shown stays as it is. */
export function countHands(
  state: SessionState,
  question: Question,
  { people, hands }: HandCount,
): Outcome<SessionState> {
  if (!isForHands(question))
    return refuse('question-private', refusalWords.notForHands)
  if (!isPossible(question, { people, hands }))
    return refuse('invalid-answer', refusalWords.tooManyHands)
  const before = questionState(state, question.id)
  if (before.released)
    return refuse('question-closed', refusalWords.staysClosed)
  const others = state.handCounts.filter(({ questionId }) => questionId !== question.id)
  const handCounts = people === 0 ? others : [...others, { questionId: question.id, people, hands }]
  const counted = { ...state, handCounts }
  // Nothing was shown, so it can be shown now.
  return accept(before.status === 'revealed' ? withQuestion(counted, { ...before, status: 'closed' }) : counted)
}

function withoutTimerOf(state: SessionState, questionId: string): SessionState {
  return state.timer?.activityId === questionId ? { ...state, timer: null } : state
}
