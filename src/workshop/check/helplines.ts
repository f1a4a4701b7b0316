import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { formatDay } from '../../language/words.ts'
import { daysBetween } from '../model/local-time.ts'
import { configLine, problemAt } from './content-part.ts'

/** Somebody has tried every help number lately. */
export function checkHelplines(workshop: Workshop, today: string): Problem[] {
  const { helplines, session } = workshop.config
  return helplines.flatMap((line) => {
    const where = configLine(workshop, `helplines.${line.id}.lastChecked`)
    const days = daysBetween(line.lastChecked, today)
    if (days < 0) {
      return [
        problemAt(
          where,
          `helpline "${line.id}" was last checked on ${formatDay(line.lastChecked)}, a day that is still to come`,
          'Write the day you last tried it.',
        ),
      ]
    }
    if (days > session.helplineCheckDays) {
      return [
        problemAt(
          where,
          `helpline "${line.id}" was last checked ${days} days ago, on ${formatDay(line.lastChecked)}`,
          'Try the number or address, then write today\'s date into "lastChecked".',
        ),
      ]
    }
    return []
  })
}
