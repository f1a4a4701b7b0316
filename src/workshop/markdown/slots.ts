import type { Doc, DocBlock } from '../model/doc.ts'

/** A line of its own, `[[script]]`: here stands a piece that is made from the deck. */
const slotLine = /^\[\[([^[\]]+)\]\]$/

/** The slot's name when the block is such a line, else `null`. */
export function slotName(block: DocBlock): string | null {
  if (block.kind !== 'paragraph')
    return null
  const words = block.children.map(child => (child.kind === 'text' ? child.text : ' ')).join('')
  return slotLine.exec(words.trim())?.[1]?.trim() ?? null
}

/** Names of all slots at the top of a handout, in order. */
export function slotNames(content: Doc): string[] {
  return content.map(slotName).filter(name => name !== null)
}

/** True for a handout that repeats what stands in the deck: its file holds only a part of the paper. */
export function isDerived({ content }: { content: Doc }): boolean {
  return slotNames(content).length > 0
}
