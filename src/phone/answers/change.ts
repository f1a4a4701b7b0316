import type { Answer } from '../../live/protocol/answer.ts'

/** Now minus before, item by item; `null` where there is nothing to compare with. */
export function changes(before: Answer | undefined, now: readonly number[]): number[] | null {
  if (before?.kind !== 'scale' || before.ratings.length !== now.length)
    return null
  return now.map((rating, index) => rating - before.ratings[index]!)
}

/** A change with its sign: "+1", "0", "−2". */
export function signed(change: number): string {
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'
}
