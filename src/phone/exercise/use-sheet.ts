import type { Sheet } from './sheet.ts'
import { notebook } from '../notes/own-notebook.ts'
import { useStore } from '../state/store.ts'
import { emptySheet, reviewShelf } from './sheet.ts'

/** A sheet, and the means to write on it. */
export interface OpenSheet {
  sheet: Sheet
  write: (part: Partial<Sheet>) => void
}

/** The sheet of an exercise on this phone: each change is stored at once. */
export function useSheet(exerciseId: string): OpenSheet {
  const store = notebook.on(reviewShelf)
  const sheets = useStore(store)
  return {
    sheet: sheets[exerciseId] ?? emptySheet,
    // Read anew: what was drawn may be a keystroke old.
    write: part => store.set({
      ...store.get(),
      [exerciseId]: { ...(store.get()[exerciseId] ?? emptySheet), ...part },
    }),
  }
}
