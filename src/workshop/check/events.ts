import type { AdvertisedEvent } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import { formatDay, formatEvent, formatWeekday } from '../../language/words.ts'
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
      ...eventWarnings(event, today).map(({ fact, remedy, severity }) => problemAt(where, fact, remedy, severity)),
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
): Pick<Problem, 'fact' | 'remedy' | 'severity'>[] {
  const day = event.start.slice(0, 10)
  if (day < today) {
    return [
      {
        fact: `"${event.title}" is on ${formatDay(day)}, which is past by ${formatDay(today)}`,
        remedy: 'Write its next date, or remove the event.',
        severity: 'error',
      },
    ]
  }
  const unconfirmed = {
    fact: `"${event.title}" is not confirmed: students read "${formatEvent(event)}"`,
    remedy: 'Make sure of its date, then write "confirmed: true" in workshop.yaml.',
    severity: 'warning',
  } as const
  const weekend = {
    fact: event.confirmed
      ? `"${event.title}" is on ${formatWeekday(day)}, a weekend`
      : `"${event.title}" would be at a weekend in ${day.slice(0, 4)}`,
    remedy: 'Check its date.',
    severity: 'warning',
  } as const
  return [...(event.confirmed ? [] : [unconfirmed]), ...(isWeekend(day) ? [weekend] : [])]
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
