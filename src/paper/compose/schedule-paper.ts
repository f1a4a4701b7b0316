import type { Doc } from '../../workshop/model/doc.ts'
import type { Slide } from '../../workshop/model/workshop.ts'
import type { Run, TimedBlock } from './run.ts'
import { paperWords } from '../../language/words.ts'
import { isQuestion } from '../../workshop/model/activity.ts'
import { strong, table, text } from './elements.ts'
import { timedBlocks } from './run.ts'

const words = paperWords.schedule

/** What a block is about, in a few words: its slides that say something, and how many questions there are. */
export function whatHappens({ block, row, slides }: TimedBlock): string {
  if (row.cut === 'dropped')
    return paperWords.runSheet.leftOut
  const told = slides.filter(slide => !asksQuestion(slide)).map(slide => slide.title.replace(/[.:;]$/, ''))
  const titles = [...new Set(told)].filter(title => title !== block.title && /^\p{L}/u.test(title))
  const questions = slides.filter(asksQuestion).length
  return [...titles, ...(questions > 0 ? [words.questions(questions)] : [])].join('; ')
}

function asksQuestion({ activity }: Slide): boolean {
  return activity !== null && isQuestion(activity)
}

/** Blocks with their times and minutes, for anyone who helps. */
export function scheduleTable(run: Run): Doc {
  const { time, elapsed, ...others } = words.head
  const rows = table(
    [run.options.startsAt === null ? elapsed : time, ...Object.values(others)],
    timedBlocks(run).map(timed => [
      timed.row.cut === 'dropped' ? '–' : [strong(`${timed.start}–${timed.end}`)],
      [text(timed.block.title)],
      `${timed.row.minutes}`,
      whatHappens(timed),
    ]),
    { widths: [18, 22, 11, 49] },
  )
  return [rows]
}
