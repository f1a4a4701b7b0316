import type { Length } from '../model/length.ts'
import type { Block } from '../model/workshop.ts'

/** Minutes by the id of a block. */
export type BlockMinutes = Record<string, number>

/** What a session's minutes depend on. */
export interface SessionMinutes {
  lengthMinutes: Length
  /** Its own minutes for each block; `null`: as published for its length. */
  blockMinutes?: BlockMinutes | null
}

type Timed = Pick<Block, 'id' | 'minutes'>

/**
 * The minutes of each block in a session, by id, 0 for one that its length has not: the session's own where it has
 * some, else the published ones. The content can have changed since: minutes that are not of just these blocks, or do
 * not fill the length, are not kept to.
 */
export function plannedMinutes(blocks: readonly Timed[], session: SessionMinutes): Map<string, number> {
  const { lengthMinutes, blockMinutes = null } = session
  const published = new Map(blocks.map(({ id, minutes }) => [id, minutes[lengthMinutes]]))
  if (blockMinutes === null || !fits(blockMinutes, published, lengthMinutes))
    return published
  return new Map([...published.keys()].map(id => [id, blockMinutes[id] ?? 0]))
}

function fits(own: BlockMinutes, published: Map<string, number>, length: Length): boolean {
  const inLength = [...published].filter(([, minutes]) => minutes > 0).map(([id]) => id)
  const sum = Object.values(own).reduce((total, minutes) => total + minutes, 0)
  return inLength.every(id => id in own)
    && inLength.reduce((total, id) => total + (own[id] ?? 0), 0) === length
    && sum === length
}
