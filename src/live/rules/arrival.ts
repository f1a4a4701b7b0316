import type { Slide } from '../../workshop/model/workshop.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { CommandContext } from './command-context.ts'
import type { SessionState } from './state.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { startActivityTimer } from '../timer/timer-command.ts'
import { findSlide, joinSlideNo } from './lookup.ts'
import { closeQuestion, openQuestion, revealResults } from './release.ts'

/** Moves the session to a slide and click: leaving closes, arriving opens, the next click reveals or starts the timer. */
export function arriveAt(
  state: SessionState,
  slideId: string,
  click: number,
  context: CommandContext,
): Outcome<SessionState> {
  const slide = findSlide(context.workshop, slideId)
  if (!slide)
    return refuse('unknown-slide')
  // The deck says where it stands again after each reload; that must not open what was closed by hand.
  if (state.slideId === slideId && state.click === click && state.blockLog.length > 0)
    return accept(state)
  const left = state.slideId === slideId ? state : leave(state, context)
  return accept(runActivity(logArrival({ ...left, slideId, click }, slide, context), slide, click, context))
}

function leave(state: SessionState, context: CommandContext): SessionState {
  const activity = findSlide(context.workshop, state.slideId)?.activity
  return activity && isQuestion(activity) ? closeQuestion(state, activity.id) : state
}

function logArrival(state: SessionState, slide: Slide, context: CommandContext): SessionState {
  const blockLog = state.blockLog.some(entry => entry.blockId === slide.blockId)
    ? state.blockLog
    : [...state.blockLog, { blockId: slide.blockId, enteredAtMs: context.nowMs }]
  const begins = state.startedAtMs === null && slide.no > joinSlideNo(context.workshop)
  return begins ? { ...state, blockLog, startedAtMs: context.nowMs, status: 'running' } : { ...state, blockLog }
}

function runActivity(state: SessionState, slide: Slide, click: number, context: CommandContext): SessionState {
  const { activity } = slide
  if (!activity)
    return state
  if (isQuestion(activity))
    return click === 0 ? openQuestion(state, activity, context) : revealResults(state, activity, context)
  if (click === 0 || state.startedExercises.includes(activity.id))
    return state
  const started = startActivityTimer(state, activity.id, context)
  return started.ok ? started.value : state
}
