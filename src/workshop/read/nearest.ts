import leven from 'leven'

/**
 * The word of `known` nearest to a mistyped one, or `null` when none is near. Two letters that changed places count as
 * two changes; in a short word one change is all that is forgiven.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: { word: string, distance: number } | null = null
  for (const candidate of known) {
    const most = Math.min(word.length, candidate.length) < 4 ? 1 : Math.max(2, Math.floor(word.length / 4))
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: most + 1 })
    if (distance <= most && (!best || distance < best.distance))
      best = { word: candidate, distance }
  }
  return best?.word ?? null
}

/** "Did you mean …?" for a mistyped word, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near ? ` Did you mean "${near}"?` : ''
}
