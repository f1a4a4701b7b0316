import type { Direction, ItemChange } from './change-summary.ts'
import { sum } from '../questions/count.ts'
import { directions } from './change-summary.ts'

/** The size of the picture: a third of its height for each direction. */
export const bandsSize = { width: 100, height: 90 }
const third = bandsSize.height / directions.length
/** How thick all bands are together, and the thinnest that can still be seen. */
const wholeThickness = 24
const leastThickness = 1.2
/** Where a band's arrow begins. */
const neckAt = 90

/** People who moved the same way, as a band from the middle of the left edge, up, along or down to the right one. */
export interface Band {
  direction: Direction
  /** The outline, as a path of SVG. */
  path: string
}

/**
 * A sentence's change as a picture: all begin at one place, because nobody knows where anyone began, and go up, along
 * or down. A band is as thick as its share; what was shown as few counts as one, whichever it was.
 */
export function changeBands({ counts }: ItemChange): Band[] {
  const moved = directions.filter(direction => counts[direction].count > 0)
  const total = sum(Object.values(counts))
  const thickness = (direction: Direction) =>
    Math.max(leastThickness, wholeThickness * counts[direction].count / total)
  let from = (bandsSize.height - moved.reduce((all, direction) => all + thickness(direction), 0)) / 2
  return moved.map((direction) => {
    const thick = thickness(direction)
    const path = bandPath(from, third * (directions.indexOf(direction) + 0.5), thick)
    from += thick
    return { direction, path }
  })
}

/** From below `top` on the left to around `middle` on the right, where it ends in an arrow. */
function bandPath(top: number, middle: number, thick: number): string {
  const upper = middle - thick / 2
  const lower = middle + thick / 2
  const wing = Math.min(3, (third - thick) / 2)
  return [
    `M0 ${round(top)}`,
    `C45 ${round(top)} 45 ${round(upper)} ${neckAt} ${round(upper)}`,
    `L${neckAt} ${round(upper - wing)} L${bandsSize.width} ${round(middle)} L${neckAt} ${round(lower + wing)}`,
    `L${neckAt} ${round(lower)} C45 ${round(lower)} 45 ${round(top + thick)} 0 ${round(top + thick)} Z`,
  ].join(' ')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
