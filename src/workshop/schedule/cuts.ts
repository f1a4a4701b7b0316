import type { CutRule } from '../model/workshop.ts'

/** A block's part in a re-planned session, all in whole minutes. */
export interface Cuttable {
  id: string
  minutes: number
  minMinutes: number
  late: CutRule
}

/** The block that only holds spare time: the first to give. */
export const floatBlockId = 'float'

/**
 * Finds the minutes of each block when `needMinutes` must be saved. Spare time goes first. Then all
 * blocks but `keep` are shortened, in proportion to what each can give, down to their `min`. Only
 * when that is not enough is a `drop` block left out: the smallest that is enough, else the largest.
 */
export function cutMinutes(blocks: readonly Cuttable[], needMinutes: number): Map<string, number> {
  const result = new Map(blocks.map(block => [block.id, block.minutes]))
  let need = needMinutes
  const float = blocks.find(block => block.id === floatBlockId)
  if (float) {
    const given = Math.min(float.minutes, need)
    result.set(float.id, float.minutes - given)
    need -= given
  }
  let rest = blocks.filter(block => block.id !== floatBlockId && block.late !== 'keep')
  while (need > totalSlack(rest)) {
    const dropped = nextToDrop(rest, need)
    if (!dropped)
      break
    result.set(dropped.id, 0)
    need = Math.max(need - dropped.minutes, 0)
    rest = rest.filter(block => block !== dropped)
  }
  for (const [block, given] of shareOut(rest, Math.min(need, totalSlack(rest))))
    result.set(block.id, block.minutes - given)
  return result
}

function nextToDrop(blocks: readonly Cuttable[], need: number): Cuttable | undefined {
  const candidates = blocks.filter(block => block.late === 'drop').sort((a, b) => a.minutes - b.minutes)
  return (
    candidates.find(block => block.minutes + totalSlack(blocks.filter(other => other !== block)) >= need)
    ?? candidates.at(-1)
  )
}

/** Whole minutes by largest remainder, so that the parts add up exactly. */
function shareOut(blocks: readonly Cuttable[], need: number): [Cuttable, number][] {
  const total = totalSlack(blocks)
  if (total === 0 || need === 0)
    return []
  const shares = blocks.map((block, index) => {
    const exact = (need * slack(block)) / total
    return { block, index, minutes: Math.floor(exact), remainder: exact - Math.floor(exact) }
  })
  const left = need - shares.reduce((sum, share) => sum + share.minutes, 0)
  const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const share of byRemainder.slice(0, left)) share.minutes++
  return shares.map(({ block, minutes }) => [block, minutes])
}

function slack(block: Cuttable): number {
  return Math.max(block.minutes - block.minMinutes, 0)
}

function totalSlack(blocks: readonly Cuttable[]): number {
  return blocks.reduce((sum, block) => sum + slack(block), 0)
}
