import type { Shelf } from '../../notes/shelf.ts'
import { listOf, numberIn, textIn } from '../../notes/read.ts'

/** Something that someone tried and that ended in a rejection. */
export interface Rejection {
  /** Its own in this list, and no rank: the order is the list's. */
  id: number
  what: string
  learnt: string
  /** What came of it, perhaps years after. */
  later: string
}

export const rejectionShelf: Shelf<Rejection[]> = {
  name: 'rejections',
  empty: [],
  read: (value) => {
    const entries = listOf(value, readRejection)
    return entries.filter(({ id }, index) => entries.findIndex(entry => entry.id === id) === index)
  },
}

function readRejection(value: unknown): Rejection | null {
  const id = numberIn(value, 'id', 1, 1_000_000_000)
  return id === null
    ? null
    : { id, what: textIn(value, 'what'), learnt: textIn(value, 'learnt'), later: textIn(value, 'later') }
}

/** With an empty entry at the top, which is where one looks first. */
export function withNew(entries: readonly Rejection[]): Rejection[] {
  const id = 1 + Math.max(0, ...entries.map(entry => entry.id))
  return [{ id, what: '', learnt: '', later: '' }, ...entries]
}

/** With a part of one entry changed. */
export function withPart(entries: readonly Rejection[], id: number, part: Partial<Rejection>): Rejection[] {
  return entries.map(entry => (entry.id === id ? { ...entry, ...part } : entry))
}
