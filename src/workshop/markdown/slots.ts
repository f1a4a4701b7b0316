import type { Doc, DocBlock } from '../model/doc.ts'
import { walkBlocks } from './walk.ts'

/** A line of its own, `[[script]]`: here stands a piece that is made from the deck. */
const slotLine = /^\[\[([^[\]]+)\]\]$/

/** The slot's name when the block is such a line, else `null`. */
export function slotName(block: DocBlock): string | null {
  if (block.kind !== 'paragraph')
    return null
  const words = block.children.map(child => (child.kind === 'text' ? child.text : ' ')).join('')
  return slotLine.exec(words.trim())?.[1]?.trim() ?? null
}

/** Names of all slots of a handout, in order. */
export function slotNames(content: Doc): string[] {
  return [...walkBlocks(content)].map(slotName).filter(name => name !== null)
}

/** Pieces from workshop.yaml or from a session, or of one table: a handout with only these is still written by hand. */
const lists = ['support', 'support-line', 'who-helps', 'next-events', 'rubric', 'follow-up']

/** True for a handout that repeats what is in the deck: its file holds only a part of the paper. */
export function isDerived({ content }: { content: Doc }): boolean {
  return slotNames(content).some(name => !lists.includes(name))
}
