/** The day on which everything a session stored is deleted: counted from the later of today and its start. */
export function deletionDay(today: string, startsAt: string | null, retentionDays: number): string {
  const start = startsAt?.slice(0, 10) ?? today
  return dayAfter(start > today ? start : today, retentionDays)
}

/** The day that comes so many days after this one, `2026-12-22`. */
export function dayAfter(from: string, days: number): string {
  const [year = 1970, month = 1, day = 1] = from.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}
