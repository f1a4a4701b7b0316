import type { Activity } from '../../workshop/model/activity.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { TimerView } from '../protocol/view.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { countdown } from './countdown.ts'

/** So long after its start, in ms, going back from a phase means to the one before it. */
const firstSecondsMs = 5_000

/** A part of a timer before it has started. */
export interface Span {
  id: string
  seconds: number
}

/** The timer of an activity, started now; `null` when it has no time of its own. */
export function startTimer(activity: Activity, lengthMinutes: Length, nowMs: number): TimerView | null {
  const spans = spansOf(activity, lengthMinutes)
  return spans.length === 0 ? null : timerOf(activity.id, spans, nowMs)
}

/** A timer that runs through these spans, one after another, from now on. */
export function timerOf(activityId: string, spans: readonly Span[], nowMs: number): TimerView {
  return { activityId, phases: phasesFrom(spans, nowMs), pausedAtMs: null }
}

function phasesFrom(spans: readonly Span[], fromMs: number): TimerView['phases'] {
  let startsAtMs = fromMs
  return spans.map(({ id, seconds }) => {
    const phase = { id, startsAtMs, endsAtMs: startsAtMs + seconds * 1000 }
    startsAtMs = phase.endsAtMs
    return phase
  })
}

function spansOf(activity: Activity, lengthMinutes: Length): readonly Span[] {
  if (!isQuestion(activity))
    return activity.phases[lengthMinutes]
  return activity.seconds === undefined ? [] : [{ id: activity.id, seconds: activity.seconds }]
}

/** Stops the clock; a paused or finished timer stays as it is. */
export function pauseTimer(timer: TimerView, nowMs: number): TimerView {
  return timer.pausedAtMs !== null || countdown(timer, nowMs).done ? timer : { ...timer, pausedAtMs: nowMs }
}

/** Lets the clock run on: what had not ended yet ends later by as long as the pause was. */
export function resumeTimer(timer: TimerView, nowMs: number): TimerView {
  const { pausedAtMs } = timer
  if (pausedAtMs === null)
    return timer
  const pausedMs = Math.max(0, nowMs - pausedAtMs)
  const phases = timer.phases.map(phase =>
    phase.endsAtMs > pausedAtMs
      ? { ...phase, startsAtMs: phase.startsAtMs + pausedMs, endsAtMs: phase.endsAtMs + pausedMs }
      : phase,
  )
  return { ...timer, phases, pausedAtMs: null }
}

/**
 * Gives the running phase more seconds, or fewer; the phases after it move along. A finished timer gets them from
 * now.
 */
export function extendTimer(timer: TimerView, seconds: number, nowMs: number): TimerView {
  const { phaseIndex, done } = countdown(timer, nowMs)
  const momentMs = timer.pausedAtMs ?? nowMs
  const endMs = timer.phases[phaseIndex]?.endsAtMs ?? momentMs
  const newEndMs = Math.max(momentMs, (done ? momentMs : endMs) + seconds * 1000)
  return moveEnd(timer, phaseIndex, newEndMs)
}

/**
 * Starts the running phase anew, with the time that was planned for it; in its first seconds, the one before. Those
 * after it follow with theirs. A timer that is over does its last phase again.
 */
export function backPhase(timer: TimerView, activity: Activity, lengthMinutes: Length, nowMs: number): TimerView {
  const { phaseIndex, done } = countdown(timer, nowMs)
  const momentMs = timer.pausedAtMs ?? nowMs
  const sinceMs = momentMs - (timer.phases[phaseIndex]?.startsAtMs ?? momentMs)
  const first = done || sinceMs > firstSecondsMs ? phaseIndex : Math.max(0, phaseIndex - 1)
  const spans = spansOf(activity, lengthMinutes).slice(first)
  return { ...timer, phases: [...timer.phases.slice(0, first), ...phasesFrom(spans, momentMs)] }
}

/** Ends this phase now, if it is the one that is running; so a repeat skips nothing more. */
export function skipPhase(timer: TimerView, phaseId: string, nowMs: number): TimerView {
  const { phaseIndex, done } = countdown(timer, nowMs)
  if (done || timer.phases[phaseIndex]?.id !== phaseId)
    return timer
  return moveEnd(timer, phaseIndex, timer.pausedAtMs ?? nowMs)
}

function moveEnd(timer: TimerView, phaseIndex: number, newEndMs: number): TimerView {
  const shiftMs = newEndMs - (timer.phases[phaseIndex]?.endsAtMs ?? newEndMs)
  if (shiftMs === 0)
    return timer
  const phases = timer.phases.map((phase, index) => {
    if (index < phaseIndex)
      return phase
    if (index === phaseIndex)
      return { ...phase, endsAtMs: newEndMs }
    return { ...phase, startsAtMs: phase.startsAtMs + shiftMs, endsAtMs: phase.endsAtMs + shiftMs }
  })
  return { ...timer, phases }
}
