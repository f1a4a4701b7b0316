import type { BlockMinutes } from './planned-minutes.ts'

/** A block of the session that is over, all but what its slides need in whole minutes. */
export interface BlockTaken {
  id: string
  minMinutes: number
  plannedMinutes: number
  neededSeconds: number
  /** `null` for one that was never entered. */
  usedMinutes: number | null
}

interface Share {
  id: string
  least: number
  weight: number
}

/**
 * What the blocks of one session took, as minutes for another one of this length: whole ones that fill it, each block
 * in proportion to what it took. None is below what its slides need, and one that was never entered keeps its planned
 * minutes; where the length has not room for that, none is below its own least. What is over after rounding down goes
 * to the largest rests.
 */
export function proposeMinutes(blocks: BlockTaken[], length: number): BlockMinutes {
  const exact = inProportion(sharesOf(blocks, length), length)
  const whole = exact.map(({ id, minutes }) => ({ id, minutes: Math.floor(minutes), rest: minutes % 1 }))
  const left = length - whole.reduce((sum, { minutes }) => sum + minutes, 0)
  const byRest = whole.toSorted((a, b) => b.rest - a.rest)
  const raised = new Set(byRest.slice(0, left).map(({ id }) => id))
  return Object.fromEntries(whole.map(({ id, minutes }) => [id, raised.has(id) ? minutes + 1 : minutes]))
}

function sharesOf(blocks: BlockTaken[], length: number): Share[] {
  const enough = blocks.map(({ minMinutes, neededSeconds }) => Math.max(minMinutes, Math.ceil(neededSeconds / 60)))
  const kept = blocks.map(({ usedMinutes, plannedMinutes }, index) =>
    usedMinutes === null ? Math.max(enough[index]!, plannedMinutes) : enough[index]!)
  const least = [kept, enough].find(minutes => sumOf(minutes) <= length)
  const entered = blocks.filter(({ usedMinutes }) => usedMinutes !== null)
  const used = sumOf(entered.map(({ usedMinutes }) => usedMinutes ?? 0))
  // What was entered shares the minutes that were planned for it; the others keep theirs.
  const perUsed = used === 0 ? null : sumOf(entered.map(({ plannedMinutes }) => plannedMinutes)) / used
  return blocks.map(({ id, minMinutes, plannedMinutes, usedMinutes }, index) => ({
    id,
    least: least?.[index] ?? minMinutes,
    weight: usedMinutes === null || perUsed === null ? plannedMinutes : usedMinutes * perUsed,
  }))
}

/** Those that would fall below their least get just that, and the others share what is left. */
function inProportion(shares: Share[], minutes: number): { id: string, minutes: number }[] {
  const total = sumOf(shares.map(({ weight }) => weight))
  const part = ({ weight }: Share) => (total === 0 ? minutes / shares.length : minutes * weight / total)
  const short = shares.filter(share => part(share) < share.least)
  if (short.length === 0)
    return shares.map(share => ({ id: share.id, minutes: part(share) }))
  const others = shares.filter(share => !short.includes(share))
  const left = minutes - sumOf(short.map(({ least }) => least))
  return shares.map(({ id, least }) =>
    inProportion(others, left).find(other => other.id === id) ?? { id, minutes: least })
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
