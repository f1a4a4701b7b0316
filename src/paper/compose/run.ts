import type { Length } from '../../workshop/model/length.ts'
import type { Block, Slide, Workshop } from '../../workshop/model/workshop.ts'
import type { BlockMinutes } from '../../workshop/schedule/planned-minutes.ts'
import type { Schedule, ScheduleRow } from '../../workshop/schedule/schedule.ts'
import { hoursAndMinutes } from '../../language/words.ts'
import { makeSchedule } from '../../workshop/schedule/schedule.ts'

/** What a facilitator may ask of one run of the session. */
export interface RunOptions {
  lengthMinutes: Length
  /** Local day and hour `2027-03-03T14:00` in the institution's zone; `null`: elapsed times only. */
  startsAt: string | null
  /** How many minutes the session runs late; 0 when on time. */
  lateMinutes: number
  /** A session's own minutes for each block; `null`: as published. */
  blockMinutes: BlockMinutes | null
  /** Where the session takes place, for the schedule and the calendar. */
  venue: string | null
  /** The address and code of a session that exists, for its join poster. */
  join: JoinDetails | null
}

/** What the papers of a session that exists have of it. */
export interface JoinDetails {
  address: string
  code: string
  /** Opens the session's hand-over files; for the facilitator's papers only. */
  handOverCode?: string
  /** When people are asked weeks later, and where there is time for it. */
  followUp?: { opensOn: string, lastDay: string } | null
}

/** What was asked for; what is left out or `null` is as in workshop.yaml, or unknown. */
export type RequestedRun = { [Key in keyof RunOptions]?: RunOptions[Key] | null }

/** One run of the workshop, with its schedule: what all papers of a kit are made from. */
export interface Run {
  workshop: Workshop
  options: RunOptions
  schedule: Schedule
}

/** The start cannot be used, for the clock skips or repeats it. The message is one plain sentence, with its remedy. */
export class StartError extends Error {}

/**
 * Plans a run of the workshop.
 * Throws a `StartError` when summer time skips or repeats the start: no paper may guess the hour.
 */
export function makeRun(workshop: Workshop, wanted: RequestedRun = {}): Run {
  const options: RunOptions = {
    lengthMinutes: wanted.lengthMinutes ?? workshop.config.session.lengthMinutes,
    startsAt: wanted.startsAt ?? null,
    lateMinutes: wanted.lateMinutes ?? 0,
    blockMinutes: wanted.blockMinutes ?? null,
    venue: wanted.venue ?? null,
    join: wanted.join ?? null,
  }
  const schedule = makeSchedule(workshop, options)
  const [problem] = schedule.problems
  if (problem)
    throw new StartError(`${problem.fact}. ${problem.remedy}`)
  return { workshop, options, schedule }
}

/** A block of the schedule with everything that a paper says about it. */
export interface TimedBlock {
  block: Block
  row: ScheduleRow
  /** The slides of the chosen length. */
  slides: Slide[]
  /** When it begins and ends: `14:07` with a start time, else elapsed `0:07`. */
  start: string
  end: string
}

/** The blocks in the order of the schedule, with their times and slides. */
export function timedBlocks({ workshop, options, schedule }: Run): TimedBlock[] {
  return schedule.rows.flatMap((row, index) => {
    const block = workshop.blocks.find(({ id }) => id === row.blockId)
    const next = schedule.rows[index + 1]
    const end = next ? startOf(next) : endOf(schedule)
    return block ? [{ block, row, slides: slidesOf(workshop, block, options), start: startOf(row), end }] : []
  })
}

/** When the session ends: on the clock, or in hours and minutes from the start. */
export function endOf(schedule: Schedule): string {
  return schedule.endClock ?? hoursAndMinutes(schedule.endMinute)
}

function startOf(row: ScheduleRow): string {
  return row.clock ?? hoursAndMinutes(row.startMinute)
}

function slidesOf(workshop: Workshop, block: Block, { lengthMinutes }: RunOptions): Slide[] {
  return workshop.slides.filter(slide => slide.blockId === block.id && slide.lengths.includes(lengthMinutes))
}
