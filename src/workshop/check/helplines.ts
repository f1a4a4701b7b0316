import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { daysBetween, formatDay } from '../../language/dates.ts'
import { configPlace, problemAt } from './page.ts'

/** Somebody has tried every help number lately. */
export function checkHelplines(workshop: Workshop, today: string): Problem[] {
  const { helplines, session } = workshop.config
  return helplines.flatMap((line) => {
    const place = configPlace(workshop, `helplines.${line.id}.lastChecked`)
    const days = daysBetween(line.lastChecked, today)
    if (days < 0) {
      return [
        problemAt(
          place,
          `helpline "${line.id}" was last checked on ${formatDay(line.lastChecked)}, a day that is still to come`,
          'Write the day you last tried it.',
        ),
      ]
    }
    if (days > session.helplineCheckDays) {
      return [
        problemAt(
          place,
          `helpline "${line.id}" was last checked ${days} days ago, on ${formatDay(line.lastChecked)}`,
          'Try the number or address, then write today\'s date into "lastChecked".',
        ),
      ]
    }
    return []
  })
}
