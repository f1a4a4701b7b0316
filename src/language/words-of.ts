import type { LanguageTag } from './tags.ts'
import * as german from './de-DE/index.ts'
import * as english from './en-GB/index.ts'

/** Every word of one language; English says which there must be. */
export type Words = typeof english

const all: Record<LanguageTag, Words> = { 'en-GB': english, 'de-DE': german }

/** The words of a language, where it is not the interface's: a date inside someone's own text, for example. */
export function wordsOf(language: LanguageTag): Words {
  return all[language]
}
