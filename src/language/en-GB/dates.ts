import { clockFormat } from '../clock-format.ts'

/** `2026-11-20` as "20 November 2026". */
export function formatDay(day: string): string {
  return format(day, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `2027-03-07` as "Sunday 7 March 2027". */
export function formatWeekday(day: string): string {
  // Some versions of Node put a comma after the weekday; British usage has none.
  return format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '')
}

/**
 * `14:30` as "2.30 pm", `10:00` as "10 am", `12:00` as "12 noon": the one way in which the kit writes an hour in
 * words.
 */
export function formatTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour % 12 === 0)
    return hour === 12 ? '12 noon' : '12 midnight'
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`
}

/** `2027-03-07T10:00`, already local, as "Sunday 7 March 2027, 10 am". */
export function formatLocalTime(local: string): string {
  const [day = '', time = ''] = local.split('T')
  return `${formatWeekday(day)}, ${formatTime(time)}`
}

/** `2027-03-07` as "7 March". */
function formatDayAndMonth(day: string): string {
  return format(day, { day: 'numeric', month: 'long' })
}

/** When an event is. Until someone has confirmed its date, neither a year nor a weekday is said. */
export function formatEvent({ start, confirmed }: { start: string, confirmed: boolean }): string {
  const [day = '', time = ''] = start.split('T')
  return confirmed
    ? formatLocalTime(start)
    : `${formatDayAndMonth(day)}, ${formatTime(time)} (date to be confirmed)`
}

/** A moment, in ms since 1970, as a clock on the wall of this zone shows it: "14:05". */
export function clockText(atMs: number, timeZone: string): string {
  return clockFormat('en-GB', timeZone).format(atMs)
}

/** Days and hours here are local already, so they are formatted as if in UTC: no zone can move them. */
function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
}
