type Range = [first: number, last: number]

/** Code points that show nothing or turn the writing around: control and format characters, blanks by another name. */
const unseen: Range[] = [
  [0x0, 0x1F],
  [0x7F, 0x9F],
  [0xAD, 0xAD],
  [0x34F, 0x34F],
  [0x61C, 0x61C],
  [0x115F, 0x1160],
  [0x17B4, 0x17B5],
  [0x180B, 0x180F],
  [0x200B, 0x200B],
  [0x200E, 0x200F],
  [0x2028, 0x202E],
  [0x2060, 0x206F],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xFEFF, 0xFEFF],
  [0xFFA0, 0xFFA0],
  [0xFFF9, 0xFFFB],
  [0x1BCA0, 0x1BCA3],
  [0x1D173, 0x1D17A],
]
/** Code points that join others or choose how they look, as in emoji and flags, and show nothing by themselves. */
const joining: Range[] = [
  [0x200C, 0x200D],
  [0xFE00, 0xFE0F],
  [0xE0000, 0xE0FFF],
]

/** One line of text without characters that nobody can see; a run of them becomes a space. */
export function cleanText(text: string): string {
  const seen = replaced(text.normalize('NFC'), unseen, ' ').replace(/ {2,}/g, ' ').trim()
  return replaced(seen, joining, '').trim() === '' ? '' : seen
}

function replaced(text: string, ranges: Range[], by: string): string {
  return Array.from(text, character => (isIn(ranges, character.codePointAt(0) ?? 0) ? by : character)).join('')
}

function isIn(ranges: Range[], point: number): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last)
}
