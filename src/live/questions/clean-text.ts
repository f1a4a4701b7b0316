type Range = [first: number, last: number]

/** Control characters, ends of lines, blanks by another name, and halves of characters: each is a space at most. */
const blanks: Range[] = [
  [0x0, 0x1F],
  [0x7F, 0x9F],
  [0x115F, 0x1160],
  [0x2028, 0x2029],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xD800, 0xDFFF],
  [0xFFA0, 0xFFA0],
  [0xFFF9, 0xFFFC],
  [0x1D159, 0x1D159],
]
/** Characters that show nothing inside a word, or turn the writing around. */
const hidden: Range[] = [
  [0xAD, 0xAD],
  [0x34F, 0x34F],
  [0x61C, 0x61C],
  [0x17B4, 0x17B5],
  [0x180B, 0x180F],
  [0x200B, 0x200B],
  [0x200E, 0x200F],
  [0x202A, 0x202E],
  [0x2060, 0x206F],
  [0xFEFF, 0xFEFF],
  [0x1BCA0, 0x1BCA3],
  [0x1D173, 0x1D17A],
]

/**
 * One line of text without characters that nobody can see; empty when nothing is left to see. What joins others, as in
 * emoji and flags, stays, and so do accents; by themselves they are nothing.
 */
export function cleanText(text: string): string {
  const shown = replaced(replaced(text.normalize('NFC'), hidden, ''), blanks, ' ').replace(/ {2,}/g, ' ').trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(shown) ? shown : ''
}

function replaced(text: string, ranges: Range[], by: string): string {
  return Array.from(text, character => (isIn(ranges, character.codePointAt(0) ?? 0) ? by : character)).join('')
}

function isIn(ranges: Range[], point: number): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last)
}
