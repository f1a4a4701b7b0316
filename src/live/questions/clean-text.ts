/** What shows nothing, or turns the writing around; but not what joins others, as in emoji and flags. */
// eslint-disable-next-line no-misleading-character-class -- they are looked for one by one
const hidden = /(?![\u200C\u200D\uFE00-\uFE0F\u{E0000}-\u{E0FFF}])\p{Default_Ignorable_Code_Point}/gu
/** Control characters, ends of lines, blanks by another name, and halves of characters: each is a space at most. */
const blanks = /[\p{Cc}\p{Cs}\s\u2800\uFFF9-\uFFFC\u{1D159}]+/gu

/**
 * One line of text without characters that nobody can see; empty when nothing is left to see. Accents and what joins
 * others stay, and are nothing by themselves.
 */
export function cleanText(text: string): string {
  const shown = text.normalize('NFC').replace(hidden, '').replace(blanks, ' ').trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(shown) ? shown : ''
}
