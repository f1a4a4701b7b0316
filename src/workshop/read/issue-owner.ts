export type Path = readonly PropertyKey[]

/** Walks down the path and keeps the deepest thing that has an id: people know things by these. */
export function ownerOf(root: unknown, path: Path, rootName: string): { owner: string, rest: Path } {
  let owner = rootName
  let rest: Path = path
  let value = root
  path.forEach((key, index) => {
    value = valueAt(value, [key])
    if (!isRecord(value) || typeof value.id !== 'string')
      return
    const listKey = typeof key === 'number' || /^\d+$/.test(String(key)) ? String(path[index - 1] ?? '') : String(key)
    owner = `${nounOf(listKey, value)} "${value.id}"`
    rest = path.slice(index + 1)
  })
  return { owner, rest }
}

/** What a thing in this list is called in a sentence. */
function nounOf(key: string, value: Record<string, unknown>): string {
  if (key === 'activity')
    return value.kind === 'exercise' ? 'exercise' : 'question'
  if (/^(?:45|60|90|solo|phases)$/.test(key))
    return 'phase'
  return singular(key)
}

/** A path as people would say it, the innermost first: "label" in no. 2 in "options". */
export function fieldName(path: Path): string {
  const words = path.map(key => (typeof key === 'number' ? `no. ${key + 1}` : `"${String(key)}"`))
  return words.reverse().join(' in ')
}

/** The singular of a list's name: "boxes" is "box". */
export function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/xes$/, 'x').replace(/s$/, '')
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
      return undefined
    value = Reflect.get(value, key)
  }
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
