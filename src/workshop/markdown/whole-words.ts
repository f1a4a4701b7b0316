/** A piece of a text; one that is `whole` must not be parted at the end of a line. */
export interface TextPiece {
  text: string
  whole: boolean
}

/** Nobody reads these well in two halves. A hyphen that does not break would help too, but no search would find it. */
const words = /(Wi-Fi)/

/** A text, with the words apart that stay whole. */
export function wholeWords(text: string): TextPiece[] {
  return text
    .split(words)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
