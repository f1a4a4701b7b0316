import type { AdvertisedEvent } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { eventWarnings as english } from '../../language/en-GB/event-warnings.ts'
import { clockChangeProblem } from '../schedule/schedule.ts'
import { configLine, problemAt } from './content-part.ts'

/** Advertised events lie ahead, on a working day that someone has confirmed, and no two at the same time. */
export function checkEvents(workshop: Workshop, today: string): Problem[] {
  const { events, session } = workshop.config
  return events.flatMap((event, index) => {
    const where = configLine(workshop, `events.${event.id}`)
    const other = events.slice(0, index).find(({ start }) => start === event.start)
    const change = clockChangeProblem(event.start, session.timeZone)
    return [
      ...eventWarnings(event, today, english).map(warning =>
        problemAt(where, warning.fact, warning.remedy, warning.severity)),
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

/** What a facilitator should know of an event before telling students about it on a day, such as `2026-11-22`. */
export function eventWarnings(
  event: AdvertisedEvent,
  today: string,
  words: typeof english,
): Pick<Problem, 'fact' | 'remedy' | 'severity'>[] {
  const { title, start, confirmed } = event
  const day = start.slice(0, 10)
  if (day < today)
    return [{ ...words.past(title, day, today), severity: 'error' }]
  const unconfirmed = { ...words.unconfirmed(title, start), severity: 'warning' } as const
  const onWeekend = confirmed ? words.weekend(title, day) : words.maybeWeekend(title, day)
  const weekend = { ...onWeekend, severity: 'warning' } as const
  return [...(confirmed ? [] : [unconfirmed]), ...(isWeekend(day) ? [weekend] : [])]
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay())
}

/** `reviewed` is a day on which someone can have read the file. */
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
