import type { Length } from '../model/length.ts'
import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import type { SessionMinutes } from './planned-minutes.ts'
import { Temporal } from 'temporal-polyfill'
import { formatEvent, formatLocalTime } from '../../language/en-GB/dates.ts'
import { isRealLocalTime } from '../model/local-time.ts'
import { cutMinutes } from './cuts.ts'
import { plannedMinutes } from './planned-minutes.ts'

export interface ScheduleOptions extends SessionMinutes {
  /** Local day and hour in the session's zone, `2027-03-03T14:00`; without it only elapsed times are known. */
  startsAt?: string | null
  /** How many minutes late the session is when it begins. */
  lateMinutes?: number
}

export interface ScheduleRow {
  blockId: string
  title: string
  /** As published for this length, or as this session plans it. */
  plannedMinutes: number
  /** After the cuts. */
  minutes: number
  /** Minutes after the planned start of the session. */
  startMinute: number
  /** Local clock time `14:07`; `null` without a start. */
  clock: string | null
  cut: 'none' | 'shortened' | 'dropped'
}

export interface Schedule {
  lengthMinutes: Length
  rows: ScheduleRow[]
  /** Minutes after the planned start of the session at which it ends. */
  endMinute: number
  endClock: string | null
  lateMinutes: number
  /** How many minutes it ends too late although everything has been cut that may be cut. */
  overMinutes: number
  /** A start that the clocks skip or repeat, or that is no date. */
  problems: Problem[]
}

/** Plans the session's blocks. Throws nothing: a start that cannot be used is a problem, and leaves elapsed times. */
export function makeSchedule(workshop: Pick<Workshop, 'blocks' | 'config'>, options: ScheduleOptions): Schedule {
  const { lengthMinutes, startsAt = null } = options
  const { start, problems } = readStart(startsAt, workshop.config.session.timeZone)
  const lateMinutes = options.lateMinutes ?? 0
  if (!Number.isInteger(lateMinutes) || lateMinutes < 0) {
    problems.push(
      startProblem(`${lateMinutes} is not a number of minutes to be late`, 'Give whole minutes, 0 or more.'),
    )
  }
  const late = Number.isInteger(lateMinutes) ? Math.max(lateMinutes, 0) : 0
  const planned = plannedMinutes(workshop.blocks, options)
  const blocks = workshop.blocks
    .map(block => ({ ...block, minutes: planned.get(block.id) ?? 0 }))
    .filter(block => block.minutes > 0)
  const minutesOf = cutMinutes(blocks, late)
  let minute = late
  const rows = blocks.map((block): ScheduleRow => {
    const minutes = minutesOf.get(block.id) ?? block.minutes
    const row: ScheduleRow = {
      blockId: block.id,
      title: block.title,
      plannedMinutes: block.minutes,
      minutes,
      startMinute: minute,
      clock: clockAt(start, minute),
      cut: cutOf(minutes, block.minutes),
    }
    minute += minutes
    return row
  })
  return {
    lengthMinutes,
    rows,
    endMinute: minute,
    endClock: clockAt(start, minute),
    lateMinutes: late,
    overMinutes: Math.max(minute - lengthMinutes, 0),
    problems,
  }
}

function cutOf(minutes: number, planned: number): ScheduleRow['cut'] {
  if (minutes === planned)
    return 'none'
  return minutes === 0 ? 'dropped' : 'shortened'
}

/** Counted on the real clock, so that a session over the change to summer time still ends at the right hour. */
function clockAt(start: Temporal.ZonedDateTime | null, minute: number): string | null {
  return start && start.add({ minutes: minute }).toPlainTime().toString({ smallestUnit: 'minute' })
}

function readStart(
  startsAt: string | null,
  timeZone: string,
): { start: Temporal.ZonedDateTime | null, problems: Problem[] } {
  if (startsAt === null)
    return { start: null, problems: [] }
  if (!isRealLocalTime(startsAt)) {
    return {
      start: null,
      problems: [startProblem(`"${startsAt}" is not a day and an hour`, 'Write the start as 2027-03-03T14:00.')],
    }
  }
  const problem = clockChangeProblem(startsAt, timeZone)
  if (problem)
    return { start: null, problems: [problem] }
  return { start: Temporal.PlainDateTime.from(startsAt).toZonedDateTime(timeZone), problems: [] }
}

/** A local time that happens never, or twice, because the clocks change; `null` for every other. */
export function clockChangeProblem(local: string, timeZone: string): Problem | null {
  const plain = Temporal.PlainDateTime.from(local)
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return null
  const when = `${formatLocalTime(local)} in ${timeZone}`
  return earlier.toPlainDateTime().equals(plain)
    ? startProblem(`${when} happens twice, because the clocks go back`, 'Start an hour earlier or later.')
    : startProblem(`${when} does not exist, because the clocks go forward`, 'Start an hour earlier or later.')
}

/**
 * An advertised event at the same time: nobody could follow the session's own invitation. `null` when there is none.
 */
export function startClash(
  { config }: Pick<Workshop, 'config'>,
  startsAt: string,
  lengthMinutes: number,
): Problem | null {
  if (!isRealLocalTime(startsAt))
    return null
  const start = Temporal.PlainDateTime.from(startsAt)
  const isLater = (one: Temporal.PlainDateTime, other: Temporal.PlainDateTime) =>
    Temporal.PlainDateTime.compare(one, other) > 0
  const clash = config.events.find((event) => {
    const eventStart = Temporal.PlainDateTime.from(event.start)
    return (
      isLater(start.add({ minutes: lengthMinutes }), eventStart)
      && isLater(eventStart.add({ minutes: event.durationMinutes }), start)
    )
  })
  return clash
    ? {
        ...startProblem(
          `"${clash.title}", which the session invites to, is at the same time: ${formatEvent(clash)}`,
          'Choose another start, or correct the event in workshop.yaml.',
        ),
        severity: 'warning',
      }
    : null
}

function startProblem(fact: string, remedy: string): Problem {
  return { file: 'start', line: null, fact, remedy, severity: 'error' }
}
