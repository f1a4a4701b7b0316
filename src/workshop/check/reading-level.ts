import type { Doc, DocBlock } from '../model/doc.ts'
import { syllable } from 'syllable'
import { inlineText } from '../markdown/inline.ts'
import { plainText } from '../markdown/plain-text.ts'

export interface ReadingLevel {
  words: number
  sentences: number
  /** Years of school in the United States that a reader needs; 6 to 8 is plain English. */
  grade: number
}

/**
 * The Flesch–Kincaid grade of a text's sentences: 0.39 × words per sentence + 11.8 × syllables per
 * word − 15.59. Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas
 * for Navy Enlisted Personnel (Research Branch Report 8-75, 1975). Syllables are counted by rule, so
 * the grade is good to about one year.
 */
export function readingLevel(doc: Doc): ReadingLevel {
  const sentences = doc
    .flatMap(proseOf)
    .flatMap(text => text.split(/[.!?…:]+(?=\s|$)/))
    .filter(text => /[a-z]/i.test(text))
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0)
    return { words: 0, sentences: 0, grade: 0 }
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
  return { words: words.length, sentences: sentences.length, grade: Math.max(Math.round(grade * 10) / 10, 0) }
}

/** Sentences only: headings, labels and table cells are no sentences and would make everything look easy. */
function proseOf(block: DocBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.children)]
    case 'list':
      return block.items.flatMap(item => item.children.flatMap(proseOf))
    case 'quote':
    case 'callout':
      return plainText(block.children).split('\n')
    case 'columns':
      return block.columns.flat().flatMap(proseOf)
    default:
      return []
  }
}

function wordsOf(text: string): string[] {
  return text.match(/[a-z][a-z’'-]*/gi) ?? []
}
