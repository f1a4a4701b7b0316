import type { Length } from '../model/length.ts'
import type { Block } from '../model/workshop.ts'
import type { BlockMinutes } from './planned-minutes.ts'

interface Share {
  id: string
  least: number
  /** What it took; what was planned, where that is not known. */
  weight: number
}

/**
 * What the blocks of one session took, as minutes for another one of this length: whole ones that fill it, each block
 * in proportion to what it took, and none below its least. What is over after rounding down goes to the largest rests.
 */
export function proposeMinutes(
  blocks: readonly Pick<Block, 'id' | 'minutes' | 'minMinutes'>[],
  length: Length,
  used: ReadonlyMap<string, number | null>,
): BlockMinutes {
  const isKnown = [...used.values()].some(minutes => minutes)
  const shares = blocks
    .filter(({ minutes }) => minutes[length] > 0)
    .map(({ id, minutes, minMinutes }): Share => {
      const taken = isKnown ? used.get(id) : null
      return { id, least: minMinutes, weight: taken ?? minutes[length] }
    })
  const exact = inProportion(shares, length)
  const whole = exact.map(({ id, minutes }) => ({ id, minutes: Math.floor(minutes), rest: minutes % 1 }))
  const left = length - whole.reduce((sum, { minutes }) => sum + minutes, 0)
  const byRest = whole.toSorted((a, b) => b.rest - a.rest)
  const raised = new Set(byRest.slice(0, left).map(({ id }) => id))
  return Object.fromEntries(whole.map(({ id, minutes }) => [id, raised.has(id) ? minutes + 1 : minutes]))
}

/** Those that would fall below their least get just that, and the others share what is left. */
function inProportion(shares: Share[], minutes: number): { id: string, minutes: number }[] {
  const total = shares.reduce((sum, { weight }) => sum + weight, 0)
  const part = ({ weight }: Share) => (total === 0 ? minutes / shares.length : minutes * weight / total)
  const short = shares.filter(share => part(share) < share.least)
  if (short.length === 0)
    return shares.map(share => ({ id: share.id, minutes: part(share) }))
  const others = shares.filter(share => !short.includes(share))
  const left = minutes - short.reduce((sum, { least }) => sum + least, 0)
  return shares.map(({ id, least }) =>
    inProportion(others, left).find(other => other.id === id) ?? { id, minutes: least })
}
