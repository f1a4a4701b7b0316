import type { Shelf } from './shelf.ts'
import { reviewShelf } from '../exercise/sheet.ts'
import { doneShelf } from '../tools/tool.ts'
import { tools } from '../tools/tools.ts'
import { ownWordsShelf } from './own-words.ts'

/** Every place where something written is kept: the tools', the exercise's, and what stands beside answers. */
export const allShelves: readonly Shelf<unknown>[]
  = [...tools.flatMap(({ shelf }) => shelf ?? []), reviewShelf, ownWordsShelf, doneShelf]
