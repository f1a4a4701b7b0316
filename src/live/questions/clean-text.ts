/** What shows nothing, or turns the writing around; but not what joins others, as in emoji and flags. */
// eslint-disable-next-line no-misleading-character-class -- they are looked for one by one
const hidden = /(?![\u200C\u200D\uFE00-\uFE0F\u{E0000}-\u{E0FFF}])\p{Default_Ignorable_Code_Point}/gu
/** Control characters, ends of lines, blanks by another name, and halves of characters: each is a space at most. */
const blanks = /[\p{Cc}\p{Cs}\s\u2800\uFFF9-\uFFFC\u{13441}\u{13442}\u{1D159}]+/gu
/** No writing puts more marks than this on one letter; a heap of them covers the lines above and below. */
const heapOfMarks = /(\p{M}{4})\p{M}+/gu
/** A flag takes seven of what nobody sees; a longer row says something that only programs read. */
const rowOfHidden = /(\p{Default_Ignorable_Code_Point}{7})\p{Default_Ignorable_Code_Point}+/gu

/**
 * One line of text without characters that nobody can see; empty when nothing is left to see. Accents and what joins
 * others stay, and are nothing by themselves.
 */
export function cleanText(text: string): string {
  const shown = text.normalize('NFC').replace(hidden, '').replace(blanks, ' ').trim()
  const moderate = shown.replace(heapOfMarks, '$1').replace(rowOfHidden, '$1')
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(moderate) ? moderate : ''
}
