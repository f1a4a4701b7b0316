import type { Workshop } from '../../workshop/model/workshop.ts'
import { deletionDay } from '../../live/rules/retention.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'

/** The day on which a session with this start is deleted by itself, `2026-12-22`; `nowMs` since 1970. */
export function deletionDayOf({ config }: Workshop, startsAt: string | null, nowMs: number): string {
  const { timeZone, retentionDays } = config.session
  return deletionDay(localDayAt(nowMs, timeZone), startsAt, retentionDays)
}
