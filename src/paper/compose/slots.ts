import type { Doc, DocBlock } from '../../workshop/model/doc.ts'
import type { Handout } from '../../workshop/model/handout.ts'
import type { Problem } from '../../workshop/model/problem.ts'

/** A line of its own, `[[script]]`: here stands what is derived from the deck. */
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

/** Replaces each slot line by what it stands for. Check with `slotProblems` first: an unknown slot throws. */
export function fillSlots(handout: Handout, slots: Record<string, () => Doc>): Doc {
  return handout.content.flatMap((block) => {
    const name = slotName(block)
    if (name === null)
      return [block]
    const slot = slots[name]
    if (!slot)
      throw new Error(`${handoutFile(handout)}  "[[${name}]]" stands for nothing. ${remedy(Object.keys(slots))}`)
    return slot()
  })
}

/** An error for each line `[[…]]` that stands for nothing. */
export function slotProblems(handout: Handout, known: readonly string[]): Problem[] {
  return slotNames(handout.content)
    .filter(name => !known.includes(name))
    .map(name => ({
      file: handoutFile(handout),
      line: null,
      fact: `"[[${name}]]" stands for nothing`,
      remedy: remedy(known),
      severity: 'error',
    }))
}

function handoutFile(handout: Handout): string {
  return `handouts/${handout.id}.md`
}

function remedy(known: readonly string[]): string {
  return `Use one of ${known.map(name => `[[${name}]]`).join(', ')}, or take the line out.`
}
