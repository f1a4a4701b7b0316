import type { Length } from '../../workshop/model/length.ts'
import type { Block, Workshop } from '../../workshop/model/workshop.ts'
import type { BlockMinutes } from '../../workshop/schedule/planned-minutes.ts'
import { deskWords, minutesAndSeconds } from '../../language/words.ts'
import { blockBudgets } from '../../workshop/schedule/budget.ts'

const words = deskWords.sessionForm.minutes

/** The minutes that were typed for the blocks of a session, or what is wrong with them, as a sentence. */
export type ReadMinutes = { ok: true, minutes: BlockMinutes | null } | { ok: false, problem: string }

/** Reads what was typed by block. Nothing typed means no minutes of its own. */
export function readMinutes(blocks: Block[], length: Length, typed: Record<string, string>): ReadMinutes {
  const given = blocks.map(block => ({ block, text: (typed[block.id] ?? '').trim() }))
  if (given.every(({ text }) => text === ''))
    return { ok: true, minutes: null }
  const wrong = (problem: string): ReadMinutes => ({ ok: false, problem })
  for (const { block: { title, minutes, minMinutes }, text } of given) {
    const isInLength = minutes[length] > 0
    if (!isInLength && text !== '' && text !== '0')
      return wrong(words.notInLength(title, length))
    if (isInLength && !/^\d{1,3}$/.test(text))
      return wrong(words.unreadable(title))
    if (isInLength && Number(text) < minMinutes)
      return wrong(words.tooShort(title, minMinutes))
  }
  const sum = given.reduce((total, { text }) => total + Number(text), 0)
  if (sum !== length)
    return wrong(words.sum(sum, length))
  return { ok: true, minutes: Object.fromEntries(given.map(({ block, text }) => [block.id, Number(text)])) }
}

/** What to know while typing: the least of each block, what its slides need, and where what is typed is less. */
export function minutesHints(workshop: Workshop, length: Length, typed: Record<string, string>) {
  const needs = new Map(blockBudgets(workshop, length).map(({ block, needed }) => [block.id, needed]))
  return workshop.blocks.map(({ id, title, minMinutes }) => {
    const needed = needs.get(id) ?? 0
    const text = (typed[id] ?? '').trim()
    return {
      id,
      title,
      hint: words.needs(minMinutes, minutesAndSeconds(needed)),
      isShort: text !== '' && Number(text) * 60 < needed,
    }
  })
}
