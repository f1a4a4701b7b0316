import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { GuidanceId } from '../../workshop/model/guidance.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { Block, Slide, Workshop } from '../../workshop/model/workshop.ts'
import type { Run, TimedBlock } from './run.ts'
import { eventWarningWords, hoursAndMinutes, minutesAndSeconds, paperWords } from '../../language/words.ts'
import { eventWarnings } from '../../workshop/check/events.ts'
import { guidanceIds } from '../../workshop/model/guidance.ts'
import { lengths } from '../../workshop/model/length.ts'
import { slideBudget, slidesOnTheClock } from '../../workshop/schedule/budget.ts'
import { floatBlockId } from '../../workshop/schedule/cuts.ts'
import { runSheetLine } from '../../workshop/schedule/run-sheet-line.ts'
import { lines, paragraph, strong, table, text } from './elements.ts'
import { makeRun, timedBlocks } from './run.ts'

const words = paperWords.runSheet

/** One row of the run sheet: a block with what it says and does, and the guidance that it covers. */
export interface RunSheetRow {
  blockId: string
  cells: Inline[][]
  guidance: GuidanceId[]
}

/** The rows in the order of the session. Blocks that the schedule drops keep theirs, so that nobody looks for them. */
export function runSheetRows(run: Run): RunSheetRow[] {
  return timedBlocks(run).map(timed => ({
    blockId: timed.block.id,
    cells: rowCells(timed, run),
    guidance: rowGuidance(timed),
  }))
}

/** The guidance ids that stand on a row of the run sheet at every published length. */
export function runSheetGuidance(workshop: Workshop): GuidanceId[] {
  const perLength = lengths.map(length => rowsGuidance(workshop, length))
  return guidanceIds.filter(id => perLength.every(covered => covered.includes(id)))
}

/** The guidance ids that stand on a row of the run sheet at one length. */
export function rowsGuidance(workshop: Workshop, lengthMinutes: Length): GuidanceId[] {
  return runSheetRows(makeRun(workshop, { lengthMinutes })).flatMap(row => row.guidance)
}

const widths = [7, 7, 12, 92, 20, 12, 8]

/** The whole session in one table: times, what to say and do, what to hand out, what gives. */
export function runSheetTable(run: Run): Doc {
  const rows = runSheetRows(run).map(row => row.cells)
  return [table(Object.values(words.head), rows, { widths }), ...eventNotes(run)]
}

/** An event that nobody has confirmed, or whose day looks wrong, is named before it is read out. */
function eventNotes({ workshop: { config }, options }: Run): Doc {
  const day = options.startsAt?.slice(0, 10) ?? config.reviewed
  return config.events
    .flatMap(event => eventWarnings(event, day, eventWarningWords))
    .map(({ fact, remedy }) => paragraph(strong(words.beforeYouSay), `${fact}. ${remedy}`))
}

function rowCells(timed: TimedBlock, run: Run): Inline[][] {
  const { block, row, slides } = timed
  const dropped = row.cut === 'dropped'
  return [
    dropped ? [text('–')] : timeCell(timed),
    minutesCell(timed),
    [strong(block.title)],
    dropped ? [text(words.leftOut)] : sayAndDo(slides, run),
    materialsCell(block),
    [text(cutRule(block))],
    [],
  ]
}

function timeCell({ row, start }: TimedBlock): Inline[] {
  return row.clock === null ? [strong(start)] : lines([[strong(start)], [text(`+${hoursAndMinutes(row.startMinute)}`)]])
}

function minutesCell({ row }: TimedBlock): Inline[] {
  return row.cut === 'none'
    ? [text(`${row.minutes}`)]
    : lines([[strong(`${row.minutes}`)], [text(words.notMinutes(row.plannedMinutes))]])
}

function sayAndDo(slides: Slide[], { workshop, options }: Run): Inline[] {
  const onTheClock = slidesOnTheClock(workshop.slides)
  return lines(slides.map(slide => slideLine(slide, options.lengthMinutes, onTheClock.includes(slide))))
}

/** The slide's line, with the time that it needs. What to do is in the presenter's view and in the guide. */
function slideLine(slide: Slide, length: Length, isOnTheClock: boolean): Inline[] {
  const { total } = slideBudget(slide, length)
  return [
    ...(isOnTheClock && total > 0 ? [strong(`${minutesAndSeconds(total)}\u00A0 `)] : []),
    text(runSheetLine(slide)),
  ]
}

function materialsCell({ materials }: Block): Inline[] {
  return materials.length === 0 ? [text('–')] : lines(materials.map(material => [text(material)]))
}

/** What gives when the session runs late, in a few words. */
export function cutRule({ id, late, minMinutes }: Block): string {
  if (id === floatBlockId)
    return words.cuts.float
  if (late === 'keep')
    return words.cuts.keep
  return late === 'drop' ? words.cuts.drop(minMinutes) : words.cuts.shorten(minMinutes)
}

function rowGuidance({ block, slides }: TimedBlock): GuidanceId[] {
  const covered = new Set([...block.guidance, ...slides.flatMap(slide => slide.guidance)])
  return guidanceIds.filter(id => covered.has(id))
}
