import type { LanguageTag } from '../../language/tags.ts'
import type { Problem } from '../model/problem.ts'
import type { Content } from '../model/workshop.ts'
import { problemAt } from './content-part.ts'
import { readingLevel } from './reading-level.ts'

/** Below this many words a grade says nothing. */
const fewestWords = 40

/**
 * The highest grade that a reader at level B2 of the Common European Framework follows with ease. The two scales were
 * made for different readers, so this is a rule of thumb: grade 9 is the English of a plain newspaper.
 */
const highestGrade = 9

export interface GradedText {
  name: string
  file: string
  line: number
  words: number
  grade: number
}

/** How hard each handout, and what is said on each slide, is to read or to follow. */
export function gradedTexts({ slides, handouts }: Content, language: LanguageTag): GradedText[] {
  // The formula was found for English, and its syllables are counted by English rules.
  if (language !== 'en-GB')
    return []
  const spoken = slides.map(({ id, file = 'slides.md', line, content, note }) => ({
    name: `slide ${id}`,
    file,
    line,
    doc: [...content, ...note.say],
  }))
  const written = handouts.map(({ id, line, content }) => ({
    name: `handout ${id}`,
    file: `handouts/${id}.md`,
    line,
    doc: content,
  }))
  return [...spoken, ...written]
    .map(({ doc, ...text }) => ({ ...text, ...readingLevel(doc) }))
    .filter(({ words }) => words >= fewestWords)
}

/** Texts that are harder than they need to be. */
export function checkReading(content: Content, language: LanguageTag): Problem[] {
  return gradedTexts(content, language)
    .filter(({ grade }) => grade > highestGrade)
    .map(text =>
      problemAt(
        text,
        `${text.name} reads at grade ${text.grade.toFixed(1)}, above ${highestGrade} (level B2)`,
        'Shorten its sentences, and use words that are said every day.',
        'warning',
      ),
    )
}
