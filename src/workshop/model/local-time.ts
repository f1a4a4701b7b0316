/** A day such as `2027-03-07` that the calendar really has. */
export function isRealDay(day: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match)
    return false
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
  const utc = new Date(Date.UTC(year, month - 1, date))
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date
}

/** A day and hour such as `2027-03-07T10:00` that calendar and clock really have. */
export function isRealLocalTime(local: string): boolean {
  const [day = '', time = ''] = local.split('T')
  return isRealDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
}

/** What a clock in a zone shows at a moment, `2027-03-07T10:00`, for a moment in ms since 1970. */
export function localTimeAt(atMs: number, timeZone: string): string {
  // Dates and times in Swedish have the form of ISO 8601.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return clock.format(atMs).replace(' ', 'T')
}

/** The day, in a zone, that a moment falls on, `2027-03-07`, for a moment in ms since 1970. */
export function localDayAt(atMs: number, timeZone: string): string {
  return localTimeAt(atMs, timeZone).slice(0, 10)
}
