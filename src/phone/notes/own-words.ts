import type { Shelf } from './shelf.ts'
import { textIn } from './read.ts'

/** What someone wrote for an option that has a place for it, by the question's id. */
export const ownWordsShelf: Shelf<Record<string, string>> = {
  name: 'own-words',
  empty: {},
  read(value) {
    const questions = typeof value === 'object' && value !== null ? Object.keys(value) : []
    return Object.fromEntries(questions.map(id => [id, textIn(value, id)]))
  },
}
