import type { Slide } from '../../workshop/model/workshop.ts'
import type { Command } from '../protocol/command.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { CommandContext } from './command-context.ts'
import type { SessionState } from './state.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { commandRevision } from '../protocol/revision.ts'
import { isAnytime } from '../questions/anytime.ts'
import { startActivityTimer } from '../timer/timer-command.ts'
import { openAnytimeQuestions } from './anytime-questions.ts'
import { findSlide, joinSlideNo } from './lookup.ts'
import { closeQuestion, openQuestion, revealResults } from './release.ts'
import { questionToReveal } from './reveal.ts'
import { hasArrivedAt } from './state.ts'

type SlideCommand = Extract<Command, { type: 'slide:go' }>

/**
 * Moves the session to a slide and click: leaving closes, arriving opens, the next click reveals or starts the timer.
 * After the end it only moves.
 */
export function arriveAt(state: SessionState, command: SlideCommand, context: CommandContext): Outcome<SessionState> {
  const { slideId, click } = command
  const slide = findSlide(context.workshop, slideId)
  if (!slide)
    return refuse('unknown-slide')
  if (isOvertaken(state, command))
    return refuse('overtaken')
  // After a reload the deck sends its position again; that must not open a question that was closed by hand.
  if (hasArrivedAt(state, command))
    return accept(state)
  const lastMove = command.by === undefined ? null : { by: command.by, revision: context.revision }
  if (state.status === 'ended')
    return accept({ ...state, slideId, click, lastMove })
  const toReveal = questionToReveal(state, command, context.workshop)
  const left = state.slideId === slideId ? state : leave(state, context)
  const logged = logArrival({ ...left, slideId, click, lastMove, enlarged: null }, slide, context)
  const arrived = openAnytimeQuestions(logged, context.workshop)
  return accept(toReveal ? revealResults(arrived, toReveal, context) : beginActivity(arrived, slide, context))
}

/** Whether another deck has moved since this one last heard: its move was meant for a slide that is gone. */
function isOvertaken({ lastMove }: SessionState, { by, atRevision }: SlideCommand): boolean {
  if (lastMove === null || atRevision === undefined || lastMove.by === by)
    return false
  return commandRevision(atRevision) <= lastMove.revision
}

function leave(state: SessionState, context: CommandContext): SessionState {
  const activity = findSlide(context.workshop, state.slideId)?.activity
  return activity && isQuestion(activity) && !isAnytime(activity) ? closeQuestion(state, activity.id) : state
}

function logArrival(state: SessionState, slide: Slide, context: CommandContext): SessionState {
  const blockLog = state.blockLog.some(entry => entry.blockId === slide.blockId)
    ? state.blockLog
    : [...state.blockLog, { blockId: slide.blockId, enteredAtMs: context.nowMs }]
  const begins = state.startedAtMs === null && slide.no > joinSlideNo(context.workshop)
  return begins ? { ...state, blockLog, startedAtMs: context.nowMs, status: 'running' } : { ...state, blockLog }
}

function beginActivity(state: SessionState, { activity }: Slide, context: CommandContext): SessionState {
  if (!activity || isAnytime(activity))
    return state
  if (isQuestion(activity))
    return state.click === 0 ? openQuestion(state, activity, context) : state
  if (state.click === 0 || state.startedExercises.includes(activity.id))
    return state
  const started = startActivityTimer(state, activity.id, context)
  return started.ok ? started.value : state
}
