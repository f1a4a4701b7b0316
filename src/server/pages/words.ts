import type { SessionStatus } from '../../live/protocol/view.ts'

const statusWords: Record<SessionStatus, string> = { waiting: 'not started', running: 'running', ended: 'ended' }

export function statusText(status: SessionStatus): string {
  return statusWords[status]
}

/** "Wednesday 3 March 2027, 2:00 pm"; a local day and hour is shown as it was written. */
export function whenText(startsAt: string | null): string {
  if (startsAt === null)
    return 'No start set'
  const moment = new Date(`${startsAt}:00Z`)
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(moment)
  const hour = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  }).format(moment)
  return `${day.replace(',', '')}, ${hour}`
}

export function dayText(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

export function deletionText(deleteOn: string): string {
  return `deleted on ${dayText(deleteOn)}`
}
