import type { FormProblems, TypedForm } from '../pages/session-form.tsx'

/** What was typed into the form for a session. */
export function typedForm(form: URLSearchParams): TypedForm {
  const typed = (name: keyof TypedForm) => form.get(name) ?? ''
  return {
    title: typed('title'),
    lengthMinutes: typed('lengthMinutes'),
    startsAt: typed('startsAt'),
    venue: typed('venue'),
  }
}

/** One sentence a field, the first: it is enough to go on with. */
export function problemsOf(issues: { path: PropertyKey[], message: string }[]): FormProblems {
  return Object.fromEntries(issues.map(issue => [issue.path[0], issue.message]).reverse())
}
