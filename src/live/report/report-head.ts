import type { SessionState } from '../rules/state.ts'
import { deskWords, reportWords } from '../../language/words.ts'
import { localTimeAt } from '../../workshop/model/local-time.ts'

/** What a report is called, and which session it is of: when, where, how long. */
export function reportHead(state: SessionState, timeZone: string) {
  const { title, venue, lengthMinutes } = state
  const start = deskWords.start(heldAt(state, timeZone))
  return {
    heading: reportWords.heading(title),
    about: [start, venue, deskWords.minutes(lengthMinutes)].filter(Boolean).join(' · '),
  }
}

/**
 * The local day and hour for which it was planned, `2027-03-07T10:00`; where nobody had set one, when it began or was
 * ended. `null` where that is not known either.
 */
export function heldAt({ startsAt, startedAtMs, endedAtMs }: SessionState, timeZone: string): string | null {
  const atMs = startedAtMs ?? endedAtMs
  return startsAt ?? (atMs === null ? null : localTimeAt(atMs, timeZone))
}
