import type { Problem } from '../../workshop/model/problem.ts'
import type { Paper } from '../compose/paper.ts'
import type { Density, PaperSize, Sheet } from './sheet.ts'
import type { LaidOut, TypstCompiler } from './typst-compiler.ts'

/** From generous to as tight as it stays comfortable to read. A sheet that does not fit then has too much text. */
const densities: Density[] = [
  { text: 11.5, space: 1.12 },
  { text: 11, space: 1 },
  { text: 10.75, space: 0.9 },
  { text: 10.5, space: 0.8 },
  { text: 10.25, space: 0.72 },
  { text: 10, space: 0.64 },
]

const normal = 1
const tightest = densities.length - 1
/**
 * The least height that a paper had in each setting, by its height in the normal one, over all papers of the kit.
 * In a long paper lines that break sooner or later make no difference, so it follows the setting more closely.
 */
const leastShare = { short: [1.01, 1, 0.88, 0.77, 0.71, 0.69], long: [1.03, 1, 0.93, 0.88, 0.83, 0.79] }
/** Only short sheets are opened up to fill their sides; a booklet is as long as it is. */
const shortSheet = 2

/** From the upper edge to the text, and from the first line to the last, as the template has them. */
const topMm = 23
const sideHeightMm: Record<PaperSize, number> = { a4: 251, letter: 233 }
const lineWidthMm: Record<PaperSize, number> = { a4: 170, letter: 176 }

/** The lower edge of half a side, in millimetres from the top. */
const halfSideMm: Record<PaperSize, number> = { a4: 148.5, letter: 139.7 }
const sizeNames: Record<PaperSize, string> = { a4: 'A4', letter: 'Letter' }

/** How a paper fits on one size of sheet. */
export interface Fit {
  density: Density
  size: PaperSize
  /** How much of the promised sides it takes: above 1 it runs over. */
  fill: number
}

export interface FittedSheet extends Fit {
  laidOut: LaidOut
  /** `null` when the sheet keeps to its sides. */
  problem: Problem | null
}

/**
 * Typesets a paper as generously as its promised sides allow, and names it when even the tightest setting runs over.
 * `earlier` is the same paper on another size of sheet: it tells where to begin.
 */
export async function fitToSides(
  compiler: TypstCompiler,
  sheet: Sheet,
  paper: Paper,
  size: PaperSize,
  earlier: Fit | null = null,
): Promise<FittedSheet> {
  const { sides } = paper
  const share = sides !== null && sides > shortSheet ? leastShare.long : leastShare.short
  let index = earlier === null ? normal : firstTry(earlier, size, share)
  for (;;) {
    const tried = tryDensity(compiler, sheet, paper, size, index)
    if (
      tried.kept
      && earlier === null
      && index === normal
      && sides !== null
      && sides <= shortSheet
      && tried.fill <= 0.93
    ) {
      const looser = tryDensity(compiler, sheet, paper, size, normal - 1)
      return looser.kept ?? tried.kept
    }
    if (tried.kept)
      return tried.kept
    index = nextTry(index, tried.fill, share)
    // What did not fit is let go before the next try: a long paper takes a lot of memory.
    await compiler.rest()
  }
}

interface Tried {
  /** `null` when it runs over, and a tighter setting is left to try. */
  kept: FittedSheet | null
  /** How much of the promised sides it takes: above 1 it runs over. */
  fill: number
}

function tryDensity(compiler: TypstCompiler, sheet: Sheet, paper: Paper, size: PaperSize, index: number): Tried {
  const density = densities[index]!
  const laidOut = compiler.layOut({ ...sheet.data, density })
  const { sides } = paper
  const fill = sides === null ? 0 : fillOf(laidOut, sides, size)
  if (sides === null || keeps(laidOut, sides, size))
    return { kept: { laidOut, density, size, fill, problem: null }, fill }
  const problem = overrun(paper, laidOut, size)
  return { kept: index === tightest ? { laidOut, density, size, fill, problem } : null, fill }
}

/** Where the other size of sheet ended, or further on where that would run over here for certain. */
function firstTry(earlier: Fit, size: PaperSize, share: number[]): number {
  const index = densities.indexOf(earlier.density)
  // A wider line holds more words, but not more than this.
  const narrower = Math.min(lineWidthMm[earlier.size] / lineWidthMm[size], 1)
  const leastFill = (earlier.fill * narrower * sideHeightMm[earlier.size]) / sideHeightMm[size]
  return leastFill <= 1 ? index : nextTry(index, leastFill, share)
}

/** The next setting that has a chance: the ones between would run over for certain. */
function nextTry(index: number, fill: number, share: number[]): number {
  const fillAt = (candidate: number) => (fill * share[candidate]!) / share[index]!
  const next = densities.findIndex((_, candidate) => candidate > index && fillAt(candidate) <= 1)
  return next === -1 ? tightest : next
}

function fillOf({ pages, endMm }: LaidOut, sides: number, size: PaperSize): number {
  const sideMm = sideHeightMm[size]
  const used = (pages - 1) * sideMm + endMm - topMm
  return used / (sides < 1 ? halfSideMm[size] - topMm : sides * sideMm)
}

function keeps({ pages, endMm }: LaidOut, sides: number, size: PaperSize): boolean {
  return sides < 1 ? pages === 1 && endMm <= halfSideMm[size] : pages <= sides
}

function overrun(paper: Paper, { pages, endMm }: LaidOut, size: PaperSize): Problem {
  const promised = paper.sides === 0.5 ? 'half a side' : paper.sides === 1 ? '1 side' : `${paper.sides} sides`
  const took
    = paper.sides === 0.5 && pages === 1
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
