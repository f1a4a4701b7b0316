import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { formatLocalTime } from '../../language/words.ts'
import { clockChangeProblem } from '../schedule/schedule.ts'
import { configLine, problemAt } from './content-part.ts'

/** Advertised events lie ahead, at an hour that exists, and no two at the same time. */
export function checkEvents(workshop: Workshop, today: string): Problem[] {
  const { events, session } = workshop.config
  return events.flatMap((event, index) => {
    const where = configLine(workshop, `events.${event.id}`)
    const when = formatLocalTime(event.start)
    const other = events.slice(0, index).find(({ start }) => start === event.start)
    const change = clockChangeProblem(event.start, session.timeZone)
    return [
      ...(event.start.slice(0, 10) < today
        ? [
            problemAt(
              where,
              `event "${event.id}" was on ${when}, which is past`,
              'Write its next date, or remove the event.',
            ),
          ]
        : []),
      ...(change ? [problemAt(where, `event "${event.id}": ${change.fact}`, 'Write another hour.')] : []),
      ...(other
        ? [
            problemAt(
              where,
              `events "${other.id}" and "${event.id}" start at the same time`,
              'Check both dates: nobody can go to both.',
            ),
          ]
        : []),
    ]
  })
}

/** `reviewed` is a day on which somebody can have read the file. */
export function checkReviewed(workshop: Workshop, today: string): Problem[] {
  return workshop.config.reviewed > today
    ? [
        problemAt(
          configLine(workshop, 'reviewed'),
          `"reviewed" is ${workshop.config.reviewed}, a day that is still to come`,
          'Write the day you last read the file.',
        ),
      ]
    : []
}
