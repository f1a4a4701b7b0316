import type { TimerView } from '../../live/protocol/view.ts'
import type { Exercise } from '../../workshop/model/activity.ts'

/** A timer read back from storage, `null` when its steps are not (any more) those of the exercise. */
export function readTimer(value: unknown, exercise: Exercise): TimerView | null {
  const timer = value as TimerView | null
  const steps = exercise.phases.solo.map(phase => phase.id).join()
  return Array.isArray(timer?.phases) && timer.phases.map(phase => phase.id).join() === steps ? timer : null
}
