/**
 * The items in an order that follows from the seed alone: each phone picks a seed once and sees the same order again.
 */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const next = numbersFrom(seed)
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1))
    const moved = shuffled[last] as T
    shuffled[last] = shuffled[pick] as T
    shuffled[pick] = moved
  }
  return shuffled
}

/** A small generator (mulberry32 by Tommy Ettinger, public domain) over an FNV-1a hash of the seed. */
function numbersFrom(seed: string): () => number {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
