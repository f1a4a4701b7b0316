import type { SessionState } from '../rules/state.ts'
import { deskWords, reportWords } from '../../language/words.ts'

/** What a report is called, and which session it is of: when, where, how long. */
export function reportHead({ title, startsAt, venue, lengthMinutes }: SessionState) {
  const about = [deskWords.start(startsAt), venue, deskWords.minutes(lengthMinutes)].filter(Boolean).join(' · ')
  return { heading: reportWords.heading(title), about }
}
