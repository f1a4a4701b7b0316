import type { Question } from '../../workshop/model/activity.ts'
import type { CommandContext } from './command-context.ts'
import type { SessionState } from './state.ts'
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
  const texts = state.texts.filter(({ questionId }) => questionId !== question.id)
  return open({ ...state, texts }, question, round + 1, context)
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
  const revealed = withQuestion(state, { ...before, status: 'revealed', released: releasable(question, context) })
  return withoutTimerOf(revealed, question.id)
}

function releasable(question: Question, context: CommandContext) {
  if (question.private)
    return null
  const results = context.resultsOf(question.id)
  const { minimumGroup } = context.workshop.config.session
  if (!results || results.answered - context.uncounted < minimumGroup)
    return null
  return question.sensitive ? withoutSmallCells(question, results, { ...context.room, minimumGroup }) : results
}

function withoutTimerOf(state: SessionState, questionId: string): SessionState {
  return state.timer?.activityId === questionId ? { ...state, timer: null } : state
}
