import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { formatDay } from '../../language/en-GB/dates.ts'
import { daysBetween } from '../model/local-time.ts'
import { configLine, problemAt } from './content-part.ts'

/** There is someone to call, and someone has tried every number lately. */
export function checkSupport(workshop: Workshop, today: string): Problem[] {
  const { support, session } = workshop.config
  if (support.length === 0) {
    return [
      problemAt(
        { file: 'workshop.yaml', line: null },
        'there is no "support", so phones and handouts name nobody to call',
        'Add at least your wellbeing service, a listening service and the emergency number.',
        'warning',
      ),
    ]
  }
  return support.flatMap((entry) => {
    const where = configLine(workshop, `support.${entry.id}.lastChecked`)
    const days = daysBetween(entry.lastChecked, today)
    if (days < 0) {
      return [
        problemAt(
          where,
          `support "${entry.id}" was last checked on ${formatDay(entry.lastChecked)}, a day that is still to come`,
          'Write the day you last tried it.',
        ),
      ]
    }
    if (days > session.supportCheckDays) {
      return [
        problemAt(
          where,
          `support "${entry.id}" was last checked ${days} days ago, on ${formatDay(entry.lastChecked)}`,
          'Try the number or address, then write today\'s date into "lastChecked".',
        ),
      ]
    }
    return []
  })
}
