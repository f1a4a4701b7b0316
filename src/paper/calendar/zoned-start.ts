import { Temporal } from 'temporal-polyfill'
import { clockChangeProblem } from '../../workshop/schedule/schedule.ts'

/** A local start as a moment of its zone. Throws one plain sentence for an hour that the clock skips or repeats. */
export function zonedStart(local: string, timeZone: string): Temporal.ZonedDateTime {
  const problem = clockChangeProblem(local, timeZone)
  if (problem)
    throw new Error(`${problem.fact}. ${problem.remedy}`)
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone)
}
