import { openBook } from '../answers/book.ts'
import { openStorage } from './storage.ts'
import { createStore } from './store.ts'

const storage = openStorage('solo')

/** What someone on their own has answered: nobody else is there, so nothing is sent. */
export const soloBook = openBook(storage, false)

/** The id of the slide they were at, to carry on from there; empty before the first. */
export const lastSlide = createStore(String(storage.read('slide') ?? ''))
lastSlide.subscribe(() => storage.write('slide', lastSlide.get()))
