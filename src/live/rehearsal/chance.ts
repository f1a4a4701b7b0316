/** A number from 0 to below 1 that follows from these words: FNV-1a, stirred, so that similar words differ. */
export function chance(words: string): number {
  let hash = 0x811C9DC5
  for (const letter of words)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85EBCA6B)
  hash = Math.imul(hash ^ (hash >>> 13), 0xC2B2AE35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** The one of these that this chance falls on; there is at least one. */
export function picked<T>(list: readonly T[], at: number): T {
  return list[Math.min(list.length - 1, Math.floor(at * list.length))]!
}
