import { openBook } from '../answers/book.ts'
import { openStorage } from './storage.ts'

/** What someone on their own has answered: nobody else is there, so nothing is sent. */
export const soloBook = openBook(openStorage('solo'), false)
