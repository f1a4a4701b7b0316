import type { Problem } from '../workshop/problem.ts'
import type { Paper } from './paper.ts'
import type { Fit, PaperSize, Sheet } from './sheet.ts'
import type { LaidOut, Press } from './typst.ts'

/** From generous to as tight as it stays comfortable to read. A sheet that does not fit then has too much text. */
const fits: Fit[] = [
  { text: 11.5, space: 1.12 },
  { text: 11, space: 1 },
  { text: 10.75, space: 0.9 },
  { text: 10.5, space: 0.8 },
  { text: 10.25, space: 0.72 },
  { text: 10, space: 0.64 },
]

/** The lower edge of half a side, in millimetres from the top. */
const halfSideMm: Record<PaperSize, number> = { a4: 148.5, letter: 139.7 }
const sizeNames: Record<PaperSize, string> = { a4: 'A4', letter: 'Letter' }

export interface Fitted {
  laidOut: LaidOut
  fit: Fit
  /** `null` when the sheet keeps to its sides. */
  problem: Problem | null
}

/** Sets a paper as generously as its promised sides allow, and names it when even the tightest setting runs over. */
export function fitToSides(press: Press, sheet: Sheet, paper: Paper, size: PaperSize): Fitted {
  const choices = paper.sides === null ? fits.slice(1, 2) : fits
  let last: Omit<Fitted, 'problem'> | null = null
  for (const fit of choices) {
    const laidOut = press.layOut({ ...sheet.data, fit })
    last = { laidOut, fit }
    if (paper.sides === null || keeps(laidOut, paper.sides, size))
      return { ...last, problem: null }
  }
  return { ...last!, problem: overrun(paper, last!.laidOut, size) }
}

function keeps({ pages, endMm }: LaidOut, sides: number, size: PaperSize): boolean {
  return sides < 1 ? pages === 1 && endMm <= halfSideMm[size] : pages <= sides
}

function overrun(paper: Paper, { pages, endMm }: LaidOut, size: PaperSize): Problem {
  const promised = paper.sides === 0.5 ? 'half a side' : paper.sides === 1 ? '1 side' : `${paper.sides} sides`
  const took = paper.sides === 0.5 && pages === 1
    ? `ends ${Math.round(endMm - halfSideMm[size])} mm below the middle of the sheet`
    : `takes ${pages} sides`
  return {
    file: `handouts/${paper.id}.md`,
    line: null,
    fact: `"${paper.title}" promises ${promised} and ${took} on ${sizeNames[size]}`,
    remedy: 'Cut some text or lines to write on, or raise sides at its top.',
    severity: 'error',
  }
}
