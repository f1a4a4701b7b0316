import type { ComponentType } from 'preact'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { AnswerBook } from '../answers/book.ts'
import type { Notebook } from '../notes/notebook.ts'
import type { Shelf } from '../notes/shelf.ts'
import { isEmpty } from '../notes/shelf.ts'

/** When someone would take it up: after the news, before the next interview, to write to someone, to look ahead. */
export type ToolGroup = 'today' | 'practise' | 'write' | 'plan'

export interface ToolProps {
  content: PublicWorkshop
  notes: Notebook
  /** What was answered in this session, or alone. */
  book: AnswerBook
}

/** Something to do for oneself: it has an address, and keeps what is written in it on this device. */
export interface Tool {
  /** In its address, and in the words: `#tools/fairer`. */
  name: string
  group: ToolGroup
  /** Where its notes are; a tool without has nothing to write. */
  shelf: Shelf<unknown> | null
  Screen: ComponentType<ToolProps>
}

/** The names of the tools that someone has said they are done with. */
export const doneShelf: Shelf<string[]> = {
  name: 'done',
  empty: [],
  read: value => (Array.isArray(value) ? value.filter(name => typeof name === 'string') : []),
}

/** Whether a tool has been used: something is written, or it was said to be done. */
export function isUsed({ name, shelf }: Tool, notes: Notebook): boolean {
  return notes.on(doneShelf).get().includes(name) || (shelf !== null && !isEmpty(shelf, notes.on(shelf).get()))
}

/** What to offer first: the first tool, in their order, that has not been used; `null` when all have. */
export function nextTool(tools: readonly Tool[], notes: Notebook): Tool | null {
  return tools.find(tool => !isUsed(tool, notes)) ?? null
}
