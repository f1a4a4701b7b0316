const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The first sentences: a reminder of the script, not the script. */
export function firstSentences(words: string, count: number): string {
  const sentences = [...segmenter.segment(words.replaceAll(/\s+/g, ' ').trim())]
  return sentences
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('')
    .trim()
}

export function firstSentence(words: string): string {
  return firstSentences(words, 1)
}
