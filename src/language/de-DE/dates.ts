import type * as English from '../en-GB/dates.ts'
import { clockFormat } from '../clock-format.ts'

/** `2026-11-20` as "20. November 2026". */
export const formatDay: typeof English.formatDay = day =>
  format(day, { day: 'numeric', month: 'long', year: 'numeric' })

/** `2027-03-07` as "Sonntag, 7. März 2027". */
export const formatWeekday: typeof English.formatWeekday = day =>
  format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** `14:30` as "14:30 Uhr": written like the clock's hour, which often stands beside it. */
export const formatTime: typeof English.formatTime = time => `${time} Uhr`

/** `2027-03-07T10:00`, already local, as "Sonntag, 7. März 2027, 10:00 Uhr". */
export const formatLocalTime: typeof English.formatLocalTime = (local) => {
  const [day = '', time = ''] = local.split('T')
  return `${formatWeekday(day)}, ${formatTime(time)}`
}

/** When an event is. Until someone has confirmed its date, neither a year nor a weekday is said. */
export const formatEvent: typeof English.formatEvent = ({ start, confirmed }) => {
  const [day = '', time = ''] = start.split('T')
  return confirmed
    ? formatLocalTime(start)
    : `${format(day, { day: 'numeric', month: 'long' })}, ${formatTime(time)} (Termin noch nicht bestätigt)`
}

/** A moment, in ms since 1970, as a clock on the wall of this zone shows it: "14:05". */
export const clockText: typeof English.clockText = (atMs, timeZone) =>
  clockFormat('de-DE', timeZone).format(atMs)

/** Days and hours here are local already, so they are formatted as if in UTC: no zone can move them. */
function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('de-DE', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
}
