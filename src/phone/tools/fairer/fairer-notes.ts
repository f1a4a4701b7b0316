import type { Shelf } from '../../notes/shelf.ts'
import { textIn } from '../../notes/read.ts'

/** One rejection, told three times: what happened, what one's head says of it, and what is fair to say. */
export interface FairerNotes {
  fact: string
  thought: string
  fairer: string
}

export const fairerShelf: Shelf<FairerNotes> = {
  name: 'fairer',
  empty: { fact: '', thought: '', fairer: '' },
  read: value => ({ fact: textIn(value, 'fact'), thought: textIn(value, 'thought'), fairer: textIn(value, 'fairer') }),
}
