import { expect, it } from 'vitest'
import { readingLevel } from '../../src/workshop/check/reading-level.ts'
import { parseMarkdown } from '../../src/workshop/markdown/markdown.ts'

const levelOf = (source: string) => readingLevel(parseMarkdown(source, { file: 'h.md', line: 1, html: 'error' }).doc)

it('follows the Flesch–Kincaid formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 is below 0.
  expect(levelOf('The cat sat on the mat.')).toEqual({ words: 6, sentences: 1, grade: 0 })
  // 4 words, 1 sentence, 16 syllables by their vowel groups.
  expect(levelOf('Organisational representatives communicated extensively.').grade).toBeGreaterThan(20)
})

it('reads sentences, not headings, tables or fields', () => {
  expect(
    levelOf(
      '# Extraordinary responsibilities\n\n| Representation |\n|---|\n| Communication |\n\n[____ Determination](field:x)\n\nGo home.',
    ),
  ).toMatchObject({ words: 2, sentences: 1 })
})

it('says nothing about a page without sentences', () => {
  expect(levelOf('# Title')).toEqual({ words: 0, sentences: 0, grade: 0 })
})
