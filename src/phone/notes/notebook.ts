import type { Store } from '../state/store.ts'
import type { Shelf } from './shelf.ts'
import { createStore } from '../state/store.ts'

/** `kept`: what is written lasts. `blocked`: this browser keeps nothing. `full`: no room for what was written last. */
export type Keeping = 'kept' | 'blocked' | 'full'

/** Everything that someone has written with the tools, on this device and nowhere else. */
export interface Notebook {
  keeping: Store<Keeping>
  /** The notes on this shelf: each change is stored at once, because a phone may lock at any moment. */
  on: <T>(shelf: Shelf<T>) => Store<T>
  /** Empties these shelves; the function given back brings everything back. */
  wipe: (shelves: readonly Shelf<unknown>[]) => () => void
}

const prefix = 'workshop/notes/'

/**
 * Opens the notebook in this storage. Text goes to localStorage and not to IndexedDB: it is written before the next
 * line runs, so that not even the last letter is lost. What is too large, such as a recording, has its own place.
 */
export function openNotebook(storage: Storage | null): Notebook {
  const keeping = createStore<Keeping>(canKeep(storage) ? 'kept' : 'blocked')
  const stores = new Map<string, { shelf: Shelf<never>, store: Store<never> }>()

  function write<T>(shelf: Shelf<T>, notes: T) {
    if (keeping.get() === 'blocked')
      return
    try {
      storage!.setItem(prefix + shelf.name, JSON.stringify(notes))
      keeping.set('kept')
    }
    catch {
      keeping.set('full')
    }
  }

  function on<T>(shelf: Shelf<T>): Store<T> {
    const known = stores.get(shelf.name)
    if (known)
      return known.store as unknown as Store<T>
    const store = createStore(readShelf(storage, shelf))
    store.subscribe(() => write(shelf, store.get()))
    stores.set(shelf.name, { shelf, store } as never)
    return store
  }

  // Another tab of this browser has written.
  globalThis.addEventListener?.('storage', ({ key }) => {
    for (const { shelf, store } of stores.values()) {
      if (key === null || key === prefix + shelf.name)
        store.set(readShelf(storage, shelf))
    }
  })

  return {
    keeping,
    on,
    wipe(shelves) {
      const before = shelves.map(shelf => [on(shelf), on(shelf).get()] as const)
      for (const shelf of shelves)
        on(shelf).set(shelf.empty)
      return () => before.forEach(([store, notes]) => store.set(notes))
    },
  }
}

function readShelf<T>(storage: Storage | null, shelf: Shelf<T>): T {
  try {
    const text = storage?.getItem(prefix + shelf.name) ?? null
    return text === null ? shelf.empty : shelf.read(JSON.parse(text))
  }
  catch {
    return shelf.empty
  }
}

function canKeep(storage: Storage | null): boolean {
  try {
    storage!.setItem(`${prefix}probe`, '')
    storage!.removeItem(`${prefix}probe`)
    return true
  }
  catch {
    return false
  }
}
