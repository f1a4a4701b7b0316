import type { Results, ResultsOf } from '../protocol/view.ts'
import type { Bar } from '../questions/count.ts'
import { sum } from '../questions/count.ts'

/** Which way people moved on a sentence that they scored at the start and at the end. */
export const directions = ['more', 'same', 'less'] as const
export type Direction = (typeof directions)[number]

/** How many, as it may be shown. */
export type ShownCount = Pick<Bar, 'count' | 'range'>

/** One sentence: for how many it was more true at the end, as true, and less true. */
export interface ItemChange {
  id: string
  label: string
  counts: Record<Direction, ShownCount>
}

/** The results of a question that compares the end with the start. */
export function isChange(results: Results): results is ResultsOf<'scale'> {
  return results.kind === 'scale' && results.change
}

/** Adds up the changes that were shown to the room, by their direction: nothing else goes into it. */
export function changeSummary({ items }: ResultsOf<'scale'>): ItemChange[] {
  return items.map(({ id, label, bars }) => {
    const towards = (holds: (change: number) => boolean) => inAll(bars.filter(bar => holds(Number(bar.id))))
    const counts = {
      more: towards(change => change > 0),
      same: towards(change => change === 0),
      less: towards(change => change < 0),
    }
    return { id, label, counts }
  })
}

/** One count alone stays as it was shown. Where one of several is not exact, their sum is the least that it can be. */
function inAll(bars: Bar[]): ShownCount {
  const some = bars.filter(({ count }) => count > 0)
  const [first, ...others] = some
  if (!first)
    return { count: 0 }
  if (others.length === 0)
    return { count: first.count, range: first.range }
  return { count: sum(some), range: some.some(({ range }) => range) ? 'more' : undefined }
}
