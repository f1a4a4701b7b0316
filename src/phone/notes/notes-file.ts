import type { Notebook } from './notebook.ts'
import type { Shelf } from './shelf.ts'
import { fieldOf, textIn } from './read.ts'
import { isEmpty } from './shelf.ts'

const kind = 'interview-rejection-notes'
const version = 1

/** What a file of notes turned out to be. `locked`: its text has to be unlocked first. */
export type NotesFile
  = | { kind: 'notes', shelves: object }
    | { kind: 'locked', locked: string }
    | { kind: 'newer' }
    | { kind: 'none' }

/** All that is written, as the text of a file. */
export function notesAsFile(notes: Notebook, shelves: readonly Shelf<unknown>[]): string {
  const written = shelves.flatMap((shelf) => {
    const own = notes.on(shelf).get()
    return isEmpty(shelf, own) ? [] : [[shelf.name, own] as const]
  })
  return JSON.stringify({ kind, version, shelves: Object.fromEntries(written) })
}

/** A file of notes that only a passphrase opens. */
export function lockedFile(locked: string): string {
  return JSON.stringify({ kind, version, locked })
}

/** Reads what may be a file of notes; never throws. */
export function readNotesFile(text: string): NotesFile {
  const value = parse(text)
  if (textIn(value, 'kind') !== kind)
    return { kind: 'none' }
  if (fieldOf(value, 'version') !== version)
    return { kind: 'newer' }
  const locked = textIn(value, 'locked')
  const shelves = fieldOf(value, 'shelves')
  if (locked !== '')
    return { kind: 'locked', locked }
  return typeof shelves === 'object' && shelves !== null ? { kind: 'notes', shelves } : { kind: 'none' }
}

/** Puts what a file has in the place of what is here, shelf by shelf; the function given back undoes it. */
export function bringIn(notes: Notebook, shelves: readonly Shelf<unknown>[], found: object): () => void {
  const own = shelves.filter(({ name }) => Object.hasOwn(found, name))
  const before = own.map(shelf => notes.on(shelf).get())
  for (const shelf of own)
    notes.on(shelf).set(shelf.read(fieldOf(found, shelf.name)))
  return () => own.forEach((shelf, index) => notes.on(shelf).set(before[index]))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return null
  }
}
