/** A place for one tool's notes. */
export interface Shelf<T> {
  /** Under which it is stored: lower-case words joined by hyphens. */
  name: string
  empty: T
  /** Reads back what was stored, perhaps by an older page, perhaps changed by someone; leaves out what does not fit. */
  read: (value: unknown) => T
}

/** Whether there is something on it. */
export function isEmpty<T>(shelf: Shelf<T>, notes: T): boolean {
  return JSON.stringify(notes) === JSON.stringify(shelf.empty)
}
