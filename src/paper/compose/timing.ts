import type { Block, Slide, Workshop } from '../../workshop/model/workshop.ts'
import type { Schedule, ScheduleRow } from '../../workshop/schedule/schedule.ts'
import type { PaperOptions } from './paper.ts'
import { hoursAndMinutes } from '../../language/words.ts'
import { planSchedule } from '../../workshop/schedule/schedule.ts'

/** A block of the plan with everything that a paper says about it. */
export interface TimedBlock {
  block: Block
  row: ScheduleRow
  /** The slides of the chosen length. */
  slides: Slide[]
  /** When it begins and ends: `14:07` with a start time, else elapsed `0:07`. */
  start: string
  end: string
}

/**
 * The plan for the chosen length, start and lateness.
 * Throws one plain sentence when summer time skips or repeats the start: no paper may guess the hour.
 */
export function planOf(
  workshop: Workshop,
  options: Pick<PaperOptions, 'lengthMinutes' | 'startsAt' | 'lateMinutes'>,
): Schedule {
  const plan = planSchedule(workshop, options)
  const [problem] = plan.problems
  if (problem)
    throw new Error(`${problem.fact}. ${problem.remedy}`)
  return plan
}

export function timedBlocks(workshop: Workshop, options: PaperOptions): TimedBlock[] {
  const plan = planOf(workshop, options)
  return plan.rows.flatMap((row, index) => {
    const block = workshop.blocks.find(({ id }) => id === row.blockId)
    const next = plan.rows[index + 1]
    const start = row.clock ?? hoursAndMinutes(row.startMinute)
    const end = next ? (next.clock ?? hoursAndMinutes(next.startMinute)) : endOf(plan)
    return block ? [{ block, row, slides: slidesOf(workshop, block, options), start, end }] : []
  })
}

/** When the session ends: on the clock, or in hours and minutes from the start. */
export function endOf(plan: Schedule): string {
  return plan.endClock ?? hoursAndMinutes(plan.endMinute)
}

function slidesOf(workshop: Workshop, block: Block, { lengthMinutes }: PaperOptions): Slide[] {
  return workshop.slides.filter(slide => slide.blockId === block.id && slide.lengths.includes(lengthMinutes))
}
