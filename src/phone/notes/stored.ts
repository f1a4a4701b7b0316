const prefix = 'workshop/'

/** What is stored for one session, for use alone (`solo`), or by the tools (`notes`). */
export interface StoredArea {
  name: string
  /** About what it takes up: names and values, two bytes a character. */
  bytes: number
}

/** All that this kit has stored in this browser, by area; the browser's other pages are not looked at. */
export function storedAreas(storage: Storage): StoredArea[] {
  const sizes = new Map<string, number>()
  for (const key of ownKeys(storage)) {
    const name = key.slice(prefix.length).split('/')[0]!
    sizes.set(name, (sizes.get(name) ?? 0) + 2 * (key.length + (storage.getItem(key)?.length ?? 0)))
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes }))
}

/** Removes an area; the function given back brings it back. */
export function removeArea(storage: Storage, name: string): () => void {
  const keys = ownKeys(storage).filter(key => key.startsWith(`${prefix}${name}/`))
  const before = keys.map(key => [key, storage.getItem(key)!] as const)
  keys.forEach(key => storage.removeItem(key))
  return () => before.forEach(([key, value]) => storage.setItem(key, value))
}

function ownKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)!).filter(key => key.startsWith(prefix))
}
