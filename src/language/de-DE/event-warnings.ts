import type { eventWarnings as English } from '../en-GB/event-warnings.ts'
import { formatDay, formatEvent, formatWeekday } from './dates.ts'

/** What is wrong with an advertised event. */
export const eventWarnings: typeof English = {
  past: (title, day, today) => ({
    fact: `„${title}“ ist am ${formatDay(day)} und damit am ${formatDay(today)} schon vorbei`,
    remedy: 'Tragen Sie den nächsten Termin ein oder entfernen Sie die Veranstaltung.',
  }),
  unconfirmed: (title, start) => ({
    fact: `„${title}“ ist nicht bestätigt: Studierende lesen „${formatEvent({ start, confirmed: false })}“`,
    remedy: 'Prüfen Sie den Termin und schreiben Sie dann „confirmed: true“ in workshop.yaml.',
  }),
  weekend: (title, day) => ({
    fact: `„${title}“ ist an einem Wochenende: ${formatWeekday(day)}`,
    remedy: 'Prüfen Sie den Termin.',
  }),
  maybeWeekend: (title, day) => ({
    fact: `„${title}“ läge im Jahr ${day.slice(0, 4)} an einem Wochenende`,
    remedy: 'Prüfen Sie den Termin.',
  }),
}
