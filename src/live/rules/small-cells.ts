import type { Question } from '../../workshop/model/activity.ts'
import type { Results } from '../protocol/view.ts'
import type { Bar } from '../questions/count.ts'
import { sum } from '../questions/count.ts'
import { countStep, inSteps } from './count-step.ts'

/** What a room can know beside the results: the wall shows it. */
export interface RoomSize {
  joined: number
  /** How many have answered the question or passed. */
  received: number
  minimumGroup: number
}

/**
 * Results of a sensitive question. A cell of 1 or 2 is only shown as few; then every other count, and the total, is
 * shown in steps too, or few would follow by subtraction. A cell of 0 stays: it points at nobody. `null` where few
 * would still follow, for example because everyone in the room has answered.
 *
 * Whether that is so depends on nothing but what is shown. Otherwise the choice itself would tell.
 */
export function withoutSmallCells(question: Question, results: Results, room: RoomSize): Results | null {
  const items = itemsOf(results)
  if (!items.flat().some(isSmall))
    return results
  const shown = items.map(bars => bars.map(coarse))
  const picks = question.kind === 'multi' ? question.most ?? question.options.length : 1
  const total = shownTotal(results, shown)
  const bounds = totalBounds(shown, picks, {
    least: Math.max(total, room.minimumGroup),
    most: Math.min(room.joined, mostOf(inSteps(room.received)), results.kind === 'multi' ? mostOf(total) : Infinity),
  })
  const isSafe = shown.every(bars => !bars.some(isFew) || isOpen(bars, picks, bounds))
  return isSafe ? withItems(results, shown, total) : null
}

/** The cells of each item: every one who answered is counted in each item. */
function itemsOf(results: Results): Bar[][] {
  if (results.kind === 'choice' || results.kind === 'multi')
    return [results.bars]
  return results.kind === 'scale' ? results.items.map(({ bars }) => bars) : []
}

function isSmall({ count }: Bar): boolean {
  return count > 0 && count < countStep
}

function isFew({ range }: Bar): boolean {
  return range === 'few'
}

/** As it may be shown: `count` is then the least that it can be. */
function coarse(bar: Bar): Bar {
  if (bar.count === 0)
    return bar
  return isSmall(bar) ? { ...bar, count: 1, range: 'few' } : { ...bar, count: inSteps(bar.count), range: 'more' }
}

function mostOf(step: number): number {
  return step + countStep - 1
}

function most({ count, range }: Bar): number {
  if (range === 'few')
    return countStep - 1
  return range === 'more' ? mostOf(count) : count
}

/** The total as it may be shown, a lower bound: where everyone has one cell, what the cells add up to at least. */
function shownTotal(results: Results, shown: Bar[][]): number {
  return results.kind === 'multi' ? inSteps(results.answered) : Math.max(...shown.map(sum))
}

interface Bounds {
  least: number
  most: number
}

/** Between what the number of people lies who answered, for someone who sees all that is shown. */
function totalBounds(shown: Bar[][], picks: number, known: Bounds): Bounds {
  const least = shown.map(bars => Math.max(Math.ceil(sum(bars) / picks), ...bars.map(({ count }) => count)))
  return { least: Math.max(known.least, ...least), most: Math.min(known.most, ...shown.map(sumOfMost)) }
}

/** Whether each cell of few may be 1, with all others at their most, and 2, with all others at their least. */
function isOpen(bars: Bar[], picks: number, total: Bounds): boolean {
  return total.least <= sumOfMost(bars) - 1 && sum(bars) + 1 <= total.most * picks
}

function sumOfMost(bars: Bar[]): number {
  return bars.reduce((total, bar) => total + most(bar), 0)
}

function withItems(results: Results, shown: Bar[][], answered: number): Results {
  if (results.kind === 'choice' || results.kind === 'multi')
    return { ...results, answered, atLeast: true, bars: shown[0] ?? [] }
  if (results.kind !== 'scale')
    return results
  const items = results.items.map((item, index) => ({ ...item, bars: shown[index] ?? [] }))
  return { ...results, answered, atLeast: true, items }
}
