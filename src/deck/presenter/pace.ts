import type { Length } from '../../workshop/model/length.ts'
import type { Cuttable } from '../../workshop/schedule/cuts.ts'
import type { BlockMinutes } from '../../workshop/schedule/planned-minutes.ts'
import type { DeckBlock } from '../model/deck-model.ts'
import type { SlideWindow, TimedSlide } from './slide-window.ts'
import { minutesUsed } from '../../live/report/minutes-used.ts'
import { cutMinutes } from '../../workshop/schedule/cuts.ts'
import { plannedMinutes } from '../../workshop/schedule/planned-minutes.ts'
import { zonedMs } from '../../workshop/schedule/zoned-time.ts'
import { partUnderWay, slidesLeft } from './part-under-way.ts'
import { slideWindow } from './slide-window.ts'

const minuteMs = 60_000
/** A start further away than this was a trial run, not a late start. */
const trialMs = 60 * minuteMs

/** One block of the running session's schedule. Times in ms since 1970, on the server's clock. */
export interface ScheduleLine {
  id: string
  title: string
  plannedMinutes: number
  /** Shorter than planned where the session is late and this block gives way. */
  minutes: number
  /** When it is expected to end; of the current block never before its planned end. */
  endsAtMs: number
}

/** A block that is over. */
export interface DoneLine {
  id: string
  title: string
  plannedMinutes: number
  /** `null` for one that was never entered. */
  usedMinutes: number | null
}

/** How a running session stands against its schedule. */
export interface Pace {
  elapsedMs: number
  /** Whole minutes behind the schedule; ahead when negative; 0 while inside the slide's own time. */
  minutesBehind: number
  done: DoneLine[]
  current: ScheduleLine | null
  /** The blocks still to come, by the cut rules when the session is late. */
  rest: ScheduleLine[]
}

export interface PaceOptions {
  blocks: DeckBlock[]
  length: Length
  /** The session's own minutes for each block. */
  blockMinutes?: BlockMinutes | null
  /** The deck's, in its order. */
  slides: TimedSlide[]
  slideId: string
  /** Those that the session steps over: they take no time. */
  skippedIds?: string[]
  /** When the schedule began: see `scheduleStart`. */
  scheduleStartsAtMs: number
  startedAtMs: number
  /** When each block was first entered. */
  blockLog: { blockId: string, enteredAtMs: number }[]
  nowMs: number
}

/** Compares the slide that the session is at with where its schedule would be. */
export function pace(options: PaceOptions): Pace {
  const { blocks, slides, slideId, length, blockMinutes, scheduleStartsAtMs, startedAtMs, blockLog, nowMs } = options
  const blockId = slides.find(({ id }) => id === slideId)?.blockId
  const index = Math.max(
    0,
    blocks.findIndex(block => block.id === blockId),
  )
  const planned = plannedMinutes(blocks, { lengthMinutes: length, blockMinutes })
  const timed = blocks.map(block => ({ ...block, minutes: planned.get(block.id) ?? 0 }))
  const minutesBefore = timed.slice(0, index).reduce((sum, block) => sum + block.minutes, 0)
  const startsAtMs = scheduleStartsAtMs + minutesBefore * minuteMs
  const block = timed[index]
  const plannedEndMs = startsAtMs + (block?.minutes ?? 0) * minuteMs
  const window = slideWindow(options, { fromMs: startsAtMs, untilMs: plannedEndMs })
  const minutesBehind = minutesOutside(nowMs, startsAtMs, window)
  const late = Math.max(0, minutesBehind)
  const next = timed.slice(index + 1)
  const left = slidesLeft(slides, slideId, length, options.skippedIds ?? [])
  const underWay = block && partUnderWay(block, left, length)
  const cut = cutMinutes(underWay ? [underWay, ...next] : next, late)
  const given = underWay ? underWay.minutes - cut.get(underWay.id)! : 0
  const endsAtMs = plannedEndMs + (late - given) * minuteMs
  return {
    elapsedMs: Math.max(0, nowMs - startedAtMs),
    minutesBehind,
    done: timed.slice(0, index).map(({ id, title, minutes }) =>
      ({ id, title, plannedMinutes: minutes, usedMinutes: minutesUsed(blockLog, id, nowMs) })),
    current: block
      ? { id: block.id, title: block.title, plannedMinutes: block.minutes, minutes: block.minutes, endsAtMs }
      : null,
    rest: restOfSchedule(next, cut, endsAtMs),
  }
}

function restOfSchedule(
  blocks: (Cuttable & { title: string })[],
  cut: Map<string, number>,
  fromMs: number,
): ScheduleLine[] {
  let endsAtMs = fromMs
  return blocks.map(({ id, title, minutes: plannedMinutes }) => {
    const minutes = cut.get(id) ?? plannedMinutes
    endsAtMs += minutes * minuteMs
    return { id, title, plannedMinutes, minutes, endsAtMs }
  })
}

/** To the nearest minute: half of one, early or late, is nothing to mention. */
function minutesOutside(nowMs: number, blockStartsAtMs: number, { fromMs, untilMs }: SlideWindow): number {
  const inside = Math.min(Math.max(nowMs, fromMs), untilMs)
  const minutes = Math.round((nowMs - inside) / minuteMs)
  // Slides are planned less exactly than blocks: within its block, one may well come a little early.
  return Math.abs(minutes) === 0 || (minutes === -1 && nowMs >= blockStartsAtMs) ? 0 : minutes
}

/**
 * When the schedule begins: the announced hour, because the room must be free at the end of it. A session without
 * one, or run on another day, is measured from its own start.
 */
export function scheduleStart(startsAt: string | null, startedAtMs: number, timeZone: string): number {
  if (startsAt === null)
    return startedAtMs
  const announcedMs = zonedMs(startsAt, timeZone)
  return Math.abs(startedAtMs - announcedMs) <= trialMs ? announcedMs : startedAtMs
}
