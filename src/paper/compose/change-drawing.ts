import type { ItemChange } from '../../live/report/change-summary.ts'
import type { InstitutionColours } from '../../look/palette.ts'
import type { DocBlock } from '../../workshop/model/doc.ts'
import { reportWords, shownCount } from '../../language/words.ts'
import { bandsSize, changeBands } from '../../live/report/change-bands.ts'
import { directions } from '../../live/report/change-summary.ts'
import { palette } from '../../look/palette.ts'

const words = reportWords.change

/** Room for the words beside the bands, and over them, in units of the picture. */
const besideWidth = 148
const overHeight = 14
const size = { width: bandsSize.width + besideWidth, height: bandsSize.height + overHeight }

/** The picture of a change with its words in it, which its description says as well. */
export function changeDrawing(change: ItemChange, colours: InstitutionColours): DocBlock {
  const { ink, inkSoft, brand, care } = palette(colours).print
  const fills = { more: brand, same: inkSoft, less: care }
  const bands = changeBands(change).map(({ direction, path }) => `<path fill="${fills[direction]}" d="${path}"/>`)
  const counts = directions.map((direction, index) => {
    const y = overHeight + bandsSize.height * (index + 0.5) / directions.length + 3
    const count = `<tspan font-weight="bold">${shownCount(change.counts[direction])}</tspan>`
    return label(bandsSize.width + 6, y, `${words.directions[direction]}: ${count}`, ink)
  })
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">`,
    label(0, 8, words.start, inkSoft),
    label(bandsSize.width + 6, 8, words.end, inkSoft),
    `<g transform="translate(0 ${overHeight})">${bands.join('')}`,
    `<path d="M0 0 V${bandsSize.height}" stroke="${inkSoft}" stroke-width="2" fill="none"/></g>`,
    ...counts,
    '</svg>',
  ]
  const inWords = directions.map(direction => `${words.directions[direction]}: ${shownCount(change.counts[direction])}`)
  return { kind: 'image', src: '', svg: svg.join(''), alt: words.inWords(change.label, inWords) }
}

/** Only words of the kit stand in it: nothing has to be escaped. */
function label(x: number, y: number, words: string, colour: string): string {
  const font = 'font-family="Atkinson Hyperlegible Next" font-size="9.5"'
  return `<text x="${x}" y="${y}" ${font} fill="${colour}">${words}</text>`
}
