/** Minutes and seconds as on a clock: 90,500 ms is "1:31", because a countdown shows 0:00 only when time is up. */
export function countdownText(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A phase's length as people say it: "1 min", "1 min 30", "45 s". */
export function spanText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0)
    return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest}`
}

/** A session code in two groups, so that it can be read aloud and typed: "ABC 234". */
export function groupedCode(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A share as a whole percentage; of nobody it is 0. */
export function percent(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count / total) * 100)
}

/** The hour on the wall, in the session's zone: "14:05". */
export function clockText(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(ms)
}

/** A local day and hour such as "2027-03-07T10:00" in words: "Sunday 7 March 2027, 10 am". */
export function eventTime(local: string): string {
  // Read as UTC and printed as UTC: a local day and hour has no zone of its own.
  const moment = new Date(`${local}:00Z`)
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(moment)
  const hour = moment.getUTCHours()
  const minutes = moment.getUTCMinutes()
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${day.replace(',', '')}, ${twelve}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`} ${hour < 12 ? 'am' : 'pm'}`
}
