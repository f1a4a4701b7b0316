import type { Problem } from '../model/problem.ts'
import type { Content } from '../model/workshop.ts'
import { lengths } from '../model/length.ts'
import { blockName, blockPlace } from './block-name.ts'
import { problemAt } from './content-part.ts'

/** The blocks fill each published length exactly, and no block's least is more than its time. */
export function checkSums(content: Content): Problem[] {
  const { blocks, partial } = content
  const sums = partial?.slides
    ? []
    : lengths.flatMap((length) => {
        const sum = blocks.reduce((total, block) => total + block.minutes[length], 0)
        const difference = sum - length
        return difference === 0
          ? []
          : [
              problemAt(
                { file: 'slides.md', line: null },
                `the blocks of the ${length}-minute session add up to ${sum} minutes`,
                difference > 0
                  ? `Take ${difference} away from the blocks' minutes.`
                  : `Add ${-difference} to the blocks' minutes.`,
              ),
            ]
      })
  const leasts = blocks.flatMap(block =>
    lengths
      .filter(length => block.minutes[length] > 0 && block.minMinutes > block.minutes[length])
      .map(length =>
        problemAt(
          blockPlace(block, content),
          `${blockName(block)} has a min of ${block.minMinutes} minutes, `
          + `but only ${block.minutes[length]} in the ${length}-minute session`,
          'Lower its min, or give it more minutes.',
        ),
      ),
  )
  return [...sums, ...leasts]
}
