/** "22 December 2026" of "2026-12-22". */
export function day(isoDate: string): string {
  return format(isoDate, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "Sunday 7 March 2027, 10 am" of the local day and hour "2027-03-07T10:00". */
export function dayAndHour(local: string): string {
  const [, minutes] = local.split(':')
  const hour = Number(local.slice(11, 13))
  const clock = `${hour % 12 || 12}${minutes === '00' ? '' : `.${minutes}`} ${hour < 12 ? 'am' : 'pm'}`
  return `${format(local.slice(0, 10), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}, ${clock}`
}

/** "1 phone", "2 phones". */
export function count(howMany: number, one: string, many = `${one}s`): string {
  return `${howMany} ${howMany === 1 ? one : many}`
}

/** "2:05" of 125 seconds. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** "2 minutes 5 seconds" of 125 seconds, for those who listen. */
export function spokenSpan(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [minutes && count(minutes, 'minute'), rest && count(rest, 'second')].filter(Boolean).join(' ') || 'no time'
}

/** The day is the institution's own, whatever zone the phone is in. */
function format(isoDate: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' })
    .format(new Date(`${isoDate}T00:00Z`))
    .replace(/^(\w+day),/, '$1')
}
