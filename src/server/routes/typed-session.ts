import type { BlockMinutes } from '../../workshop/schedule/planned-minutes.ts'
import type { FormProblems, TextField, TypedForm } from '../pages/session-form.tsx'
import { minutesPrefix } from '../pages/minutes-fields.tsx'

/** What was typed into the form for a session. */
export function typedForm(form: URLSearchParams): TypedForm {
  const typed = (name: TextField) => form.get(name) ?? ''
  return {
    title: typed('title'),
    lengthMinutes: typed('lengthMinutes'),
    startsAt: typed('startsAt'),
    venue: typed('venue'),
    minutes: minutesIn(form),
  }
}

/** Those of each block, by its id; none where the form does not ask for them. */
function minutesIn(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...form]
    .filter(([name]) => name.startsWith(minutesPrefix))
    .map(([name, value]) => [name.slice(minutesPrefix.length), value]))
}

/** A session's own minutes as they stand in its form. */
export function typedMinutes(minutes: BlockMinutes | null): Record<string, string> {
  return Object.fromEntries(Object.entries(minutes ?? {}).map(([id, planned]) => [id, String(planned)]))
}

/** One sentence a field, the first: it is enough to go on with. */
export function problemsOf(issues: { path: PropertyKey[], message: string }[]): FormProblems {
  return Object.fromEntries(issues.map(issue => [issue.path[0], issue.message]).reverse())
}
