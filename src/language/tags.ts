/** The languages that the kit speaks, as `language:` in workshop.yaml names them (BCP 47). Each is a folder here. */
export const languageTags = ['en-GB', 'de-DE'] as const
export type LanguageTag = (typeof languageTags)[number]
