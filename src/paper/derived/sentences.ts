const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The first sentence, for a run sheet: a reminder of the script, not the script. */
export function firstSentence(words: string): string {
  const [first] = segmenter.segment(words.trim())
  return first?.segment.trim().replaceAll(/\s+/g, ' ') ?? ''
}
