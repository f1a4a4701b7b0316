import type { TimerView } from '../../live/protocol/view.ts'
import type { Exercise } from '../../workshop/model/activity.ts'

/** The exercise's steps for one person, from now on. */
export function startSolo(exercise: Exercise, nowMs: number): TimerView {
  let startsAtMs = nowMs
  const phases = exercise.phases.solo.map(({ id, seconds }) => {
    const phase = { id, startsAtMs, endsAtMs: startsAtMs + seconds * 1000 }
    startsAtMs = phase.endsAtMs
    return phase
  })
  return { activityId: exercise.id, phases, pausedAtMs: null }
}

/** A timer read back from storage, `null` when its steps are not (any more) those of the exercise. */
export function readTimer(value: unknown, exercise: Exercise): TimerView | null {
  const timer = value as TimerView | null
  const steps = exercise.phases.solo.map(phase => phase.id).join()
  return Array.isArray(timer?.phases) && timer.phases.map(phase => phase.id).join() === steps ? timer : null
}
