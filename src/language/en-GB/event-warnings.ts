import { formatDay, formatEvent, formatWeekday } from './dates.ts'

/** What is wrong with an advertised event; in the terminal always in English. */
export const eventWarnings = {
  past: (title: string, day: string, today: string) => ({
    fact: `“${title}” is on ${formatDay(day)}, so it’s over by ${formatDay(today)}`,
    remedy: 'Enter its next date, or remove the event.',
  }),
  unconfirmed: (title: string, start: string) => ({
    fact: `“${title}” is not confirmed: students read “${formatEvent({ start, confirmed: false })}”`,
    remedy: 'Check the date, then write “confirmed: true” in workshop.yaml.',
  }),
  weekend: (title: string, day: string) => ({
    fact: `“${title}” falls on a weekend: ${formatWeekday(day)}`,
    remedy: 'Check the date.',
  }),
  /** Not confirmed: no weekday is said. */
  maybeWeekend: (title: string, day: string) => ({
    fact: `“${title}” would fall on a weekend in ${day.slice(0, 4)}`,
    remedy: 'Check the date.',
  }),
}
