import type { LanguageTag } from './tags.ts'
import { letterSigns as german } from './de-DE/letter-signs.ts'
import { letterSigns as english } from './en-GB/letter-signs.ts'

export type LetterSigns = typeof english

const all: Record<LanguageTag, LetterSigns> = { 'en-GB': english, 'de-DE': german }

/**
 * By what a letter in this language is understood. A letter begins as an author's text, so it is read in the content's
 * language, whichever the interface speaks: who applies in Britain writes English, also with a page in German.
 */
export function letterSignsOf(language: LanguageTag): LetterSigns {
  return all[language]
}
