import { formatDay, formatEvent, formatWeekday } from './dates.ts'

/** What is wrong with an advertised event; in the terminal always in English. */
export const eventWarnings = {
  past: (title: string, day: string, today: string) => ({
    fact: `"${title}" is on ${formatDay(day)}, which is past by ${formatDay(today)}`,
    remedy: 'Write its next date, or remove the event.',
  }),
  unconfirmed: (title: string, start: string) => ({
    fact: `"${title}" is not confirmed: students read "${formatEvent({ start, confirmed: false })}"`,
    remedy: 'Make sure of its date, then write "confirmed: true" in workshop.yaml.',
  }),
  weekend: (title: string, day: string) => ({
    fact: `"${title}" is on ${formatWeekday(day)}, a weekend`,
    remedy: 'Check its date.',
  }),
  /** Not confirmed: no weekday is said. */
  maybeWeekend: (title: string, day: string) => ({
    fact: `"${title}" would be at a weekend in ${day.slice(0, 4)}`,
    remedy: 'Check its date.',
  }),
}
