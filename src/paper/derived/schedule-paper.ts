import type { DocBlock } from '../../workshop/doc.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { PaperOptions } from '../paper.ts'
import type { TimedBlock } from './timing.ts'
import { strong, table, text } from './elements.ts'
import { timedBlocks } from './timing.ts'

/** What a block is about, in a few words: the titles of its slides. */
export function whatHappens({ row, slides }: TimedBlock): string {
  if (row.cut === 'dropped')
    return 'Left out: the session is late.'
  return [...new Set(slides.map(slide => slide.title).filter(Boolean))].join('; ')
}

/** Blocks with their times and minutes, for anybody who helps. */
export function scheduleTable(workshop: Workshop, options: PaperOptions): DocBlock {
  const blocks = timedBlocks(workshop, options)
  return table(
    [options.startsAt === null ? 'From start' : 'Time', 'Block', 'Minutes', 'What happens'],
    blocks.map(timed => [
      timed.row.cut === 'dropped' ? '–' : [strong(`${timed.start}–${timed.end}`)],
      [text(timed.block.title)],
      `${timed.row.minutes}`,
      whatHappens(timed),
    ]),
    { widths: [18, 22, 11, 49] },
  )
}
