import type { LanguageTag } from '../tags.ts'

/** What a browser, a screen reader and a PDF are told: the language of the kit's words (BCP 47). */
export const languageTag: LanguageTag = 'en-GB'
