/** How the approved texts are laid out on the wall: those that fit, and how many more there are. */
export interface TextFit<T> {
  columns: 1 | 2
  shown: T[]
  /** Earlier ones, which the phones still list. */
  more: number
}

// As drawn by results-texts.css on a slide of 1280 by 720, below a prompt of one line. A little pessimistic, so that
// nothing is cut off.
const roomHeight = 450
const layouts = [
  { columns: 1, charactersPerLine: 60, lineHeight: 44, around: 60 },
  { columns: 2, charactersPerLine: 32, lineHeight: 36, around: 60 },
] as const

/** All texts in one column, or else in two; where two are not enough, the last ones that fit. */
export function fitTexts<T extends { text: string }>(texts: T[]): TextFit<T> {
  const [one, two] = layouts
  if (texts.length <= 4 && heightOf(texts, one) <= roomHeight)
    return { columns: 1, shown: texts, more: 0 }
  let shown = texts
  while (shown.length > 1 && heightOf(shown, two) > roomHeight) shown = shown.slice(1)
  return { columns: shown.length === 1 ? 1 : 2, shown, more: texts.length - shown.length }
}

/** A row is as high as its highest card. */
function heightOf(texts: { text: string }[], layout: (typeof layouts)[number]): number {
  const heights = texts.map(
    ({ text }) => Math.ceil(text.length / layout.charactersPerLine) * layout.lineHeight + layout.around,
  )
  let sum = 0
  for (let at = 0; at < heights.length; at += layout.columns) sum += Math.max(...heights.slice(at, at + layout.columns))
  return sum
}
