import type { Block, Workshop } from '../model/workshop.ts'
import { minutesAndSeconds } from '../../language/en-GB/durations.ts'
import { lengths } from '../model/length.ts'
import { blockBudgets } from '../schedule/budget.ts'
import { blockPlace } from './block-name.ts'

/** One table for each length: what the blocks have, what their slides need, and what is left. */
export interface BudgetTable {
  title: string
  head: string[]
  rows: string[][]
}

const head = ['block', 'slides', 'words', 'speech', 'activity', 'quiet', 'needs', 'has', 'slack']

/** By its title, and where its minutes stand. */
function nameOf(block: Block, workshop: Pick<Workshop, 'slides'>): string {
  const { file, line } = blockPlace(block, workshop)
  return `${block.title} (${file}:${line})`
}

/** The sums behind `checkBudgets`. The last row adds the blocks up. */
export function budgetTables(workshop: Pick<Workshop, 'blocks' | 'slides'>): BudgetTable[] {
  return lengths.map((length) => {
    const budgets = blockBudgets(workshop, length)
    const lines = budgets.map(({ block, slides, ...sums }) =>
      ({ name: nameOf(block, workshop), slides: slides.length, ...sums }))
    const total = (part: Exclude<keyof (typeof lines)[number], 'name'>) =>
      lines.reduce((sum, line) => sum + line[part], 0)
    const all = {
      name: 'all',
      slides: total('slides'),
      words: total('words'),
      speech: total('speech'),
      activity: total('activity'),
      quiet: total('quiet'),
      needed: total('needed'),
      available: total('available'),
    }
    return {
      title: `At ${length} minutes (speech at 120 words a minute)`,
      head,
      rows: [...lines, all].map(line => [
        line.name,
        `${line.slides}`,
        `${line.words}`,
        ...[line.speech, line.activity, line.quiet, line.needed, line.available].map(minutesAndSeconds),
        `${Math.round((1 - line.needed / line.available) * 100)} %`,
      ]),
    }
  })
}
