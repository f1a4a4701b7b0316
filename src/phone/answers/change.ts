import type { Answer } from '../../live/protocol/answer.ts'

/** Now minus before, item by item; `null` where there is nothing to compare with. */
export function changes(before: Answer | undefined, now: readonly number[]): number[] | null {
  if (before?.kind !== 'scale' || before.ratings.length !== now.length)
    return null
  return now.map((rating, index) => rating - before.ratings[index]!)
}
