import type { CountRange } from '../../language/words.ts'
import type { Option } from '../../workshop/model/questions/base.ts'

/** How many phones gave one and the same answer. */
export interface Counted<A> {
  value: A
  count: number
}

/** A bar of a chart: how many chose it. */
export interface Bar {
  id: string
  label: string
  count: number
  /** `few`: one or two, which of them is not said. `more`: at least `count`. */
  range?: CountRange
}

/** How long a bar of few is: always the same, or its length would tell. */
const shareOfFew = 0.03

/** How long a bar is beside one of so many, from 0 to 1. */
export function barShare({ count, range }: Pick<Bar, 'count' | 'range'>, most: number): number {
  return range === 'few' ? shareOfFew : count / most
}

/** Of bars whose ids are where they begin, in order: the id of the one that holds a value. */
export function barHolding(value: number, bars: Bar[]): string | undefined {
  return bars.findLast(({ id }) => Number(id) <= value)?.id
}

/** How many answers these are. */
export function sum(rows: { count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}

/** A bar for each option, of the answers that hold for it. */
export function optionBars<A>(options: Option[], rows: Counted<A>[], holds: (answer: A, id: string) => boolean): Bar[] {
  return options.map(({ id, label }) => ({ id, label, count: sum(rows.filter(row => holds(row.value, id))) }))
}

/** Whole numbers from the first to the last. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
