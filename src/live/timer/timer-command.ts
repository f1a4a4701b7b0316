import type { Command } from '../protocol/command.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { TimerView } from '../protocol/view.ts'
import type { CommandContext } from '../rules/command-context.ts'
import type { SessionState } from '../rules/state.ts'
import { refusalWords } from '../../language/words.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { commandRevision } from '../protocol/revision.ts'
import { findActivity } from '../rules/lookup.ts'
import { countdown } from './countdown.ts'
import { backPhase, extendTimer, pauseTimer, resumeTimer, skipPhase, startTimer } from './timer.ts'

type TimerCommand = Extract<
  Command,
  { type: 'timer:pause' | 'timer:resume' | 'timer:extend' | 'timer:back' | 'timer:skip' | 'timer:stop' }
>

/** The same session with this timer, remembering on which revision it changed. */
export function withTimer(state: SessionState, timer: TimerView | null, context: CommandContext): SessionState {
  return timer === state.timer ? state : { ...state, timer, timerChangedAt: context.revision }
}

/** Starts the timer of a question or exercise from the beginning, unless it is running already. */
export function startActivityTimer(
  state: SessionState,
  activityId: string,
  context: CommandContext,
): Outcome<SessionState> {
  const activity = findActivity(context.workshop, activityId)
  if (!activity)
    return refuse('unknown-question', refusalWords.noActivity)
  if (state.timer?.activityId === activityId && !countdown(state.timer, context.nowMs).done)
    return accept(state)
  const timer = startTimer(activity, state.lengthMinutes, context.nowMs)
  if (!timer)
    return refuse('no-timer', refusalWords.noTime)
  const started = withTimer(state, timer, context)
  return accept(isQuestion(activity) ? started : rememberStarted(started, activityId))
}

function rememberStarted(state: SessionState, activityId: string): SessionState {
  return state.startedExercises.includes(activityId)
    ? state
    : { ...state, startedExercises: [...state.startedExercises, activityId] }
}

function movedTimer(
  state: SessionState,
  timer: TimerView,
  command: Extract<TimerCommand, { type: 'timer:extend' | 'timer:back' }>,
  { workshop, nowMs }: CommandContext,
): TimerView {
  if (command.type === 'timer:extend')
    return extendTimer(timer, command.seconds, nowMs)
  const activity = findActivity(workshop, timer.activityId)
  return activity ? backPhase(timer, activity, state.lengthMinutes, nowMs) : timer
}

/** Pauses, resumes, extends, skips or stops the timer there is. */
export function changeTimer(
  state: SessionState,
  command: TimerCommand,
  context: CommandContext,
): Outcome<SessionState> {
  const { timer } = state
  if (command.type === 'timer:stop')
    return accept(withTimer(state, null, context))
  if (!timer)
    return refuse('no-timer')
  switch (command.type) {
    case 'timer:pause':
      return accept(withTimer(state, pauseTimer(timer, context.nowMs), context))
    case 'timer:resume':
      return accept(withTimer(state, resumeTimer(timer, context.nowMs), context))
    case 'timer:skip':
      return accept(withTimer(state, skipPhase(timer, command.phaseId, context.nowMs), context))
    case 'timer:extend':
    case 'timer:back':
      // Written before the timer last changed: a repeat, or a click on what no longer stood there.
      return commandRevision(command.atRevision) <= state.timerChangedAt
        ? accept(state)
        : accept(withTimer(state, movedTimer(state, timer, command, context), context))
  }
}
