/** The day on which everything a session stored is deleted: counted from the later of today and its start. */
export function deletionDay(today: string, startsAt: string | null, retentionDays: number): string {
  const start = startsAt?.slice(0, 10) ?? today
  const [year = 1970, month = 1, day = 1] = (start > today ? start : today).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + retentionDays)).toISOString().slice(0, 10)
}
