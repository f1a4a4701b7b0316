/** The text under this key, or none: whatever else may stand there. */
export function textIn(value: unknown, key: string): string {
  const found = fieldOf(value, key)
  return typeof found === 'string' ? found : ''
}

/** The whole number under this key, if it is one from `least` to `most`. */
export function numberIn(value: unknown, key: string, least: number, most: number): number | null {
  const found = fieldOf(value, key)
  return typeof found === 'number' && Number.isInteger(found) && found >= least && found <= most ? found : null
}

/** What stands under this key of an object; `undefined` where there is no such thing. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

/** A list read entry by entry; what does not fit (`null`) is left out. */
export function listOf<T>(value: unknown, read: (entry: unknown) => T | null): T[] {
  return Array.isArray(value) ? value.map(read).filter(entry => entry !== null) : []
}

/** What stands by name under this key, read entry by entry; what does not fit (`null`) is left out. */
export function entriesOf<T>(value: unknown, key: string, read: (entry: unknown) => T | null): Record<string, T> {
  const found = fieldOf(value, key)
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    return {}
  const entries = Object.entries(found).map(([name, entry]) => [name, read(entry)] as const)
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, T & {}] => entry[1] !== null))
}
