import type { Length } from '../model/length.ts'
import type { Problem } from '../model/problem.ts'
import type { Content } from '../model/workshop.ts'
import type { BlockBudget } from '../schedule/budget.ts'
import { minutesAndSeconds } from '../../language/en-GB/durations.ts'
import { lengths } from '../model/length.ts'
import { blockBudgets } from '../schedule/budget.ts'
import { blockName, blockPlace, slidePlace } from './block-name.ts'
import { problemAt } from './content-part.ts'

/** A block should use at least this share of its minutes: more slack than that is a plan that was not made. */
const leastUsed = 0.85

/** The slides of each block fit into its minutes at every published length, and nearly fill them. */
export function checkBudgets(content: Content): Problem[] {
  // With a slide that could not be read, or two blocks of one name, the sums would be wrong.
  if (content.partial?.slides || new Set(content.blocks.map(({ id }) => id)).size < content.blocks.length)
    return []
  return lengths.flatMap(length => blockBudgets(content, length).flatMap(budget => checkBlock(budget, length, content)))
}

function checkBlock(budget: BlockBudget, length: Length, content: Content): Problem[] {
  const { block, slides, needed, available } = budget
  if (slides.length === 0)
    return []
  const where = blockPlace(block, content)
  const needs = `at ${length} minutes, ${blockName(block)} has ${minutesAndSeconds(available)} and its slides need ${
    minutesAndSeconds(needed)}`
  if (needed > available) {
    const longest = [...slides].sort((a, b) => b.budget.total - a.budget.total).slice(0, 3)
    const names = longest.map(({ slide, budget: { total } }) =>
      `"${slide.title}" (${slidePlace(slide)}, ${minutesAndSeconds(total)})`)
    return [
      problemAt(
        where,
        needs,
        'Give it more "minutes" here, or shorten its slides: what is said, "quiet" or an activity. '
        + `Longest: ${names.join(', ')}.`,
      ),
    ]
  }
  return needed < available * leastUsed
    ? [problemAt(where, needs, 'Give the room more time ("quiet"), or give minutes to another block.', 'warning')]
    : []
}
