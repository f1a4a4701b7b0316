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

/** The lower edge of half a side, in millimetres from the top. */
const halfSideMm: Record<PaperSize, number> = { a4: 148.5, letter: 139.7 }
const sizeNames: Record<PaperSize, string> = { a4: 'A4', letter: 'Letter' }

export interface FittedSheet {
  laidOut: LaidOut
  density: Density
  /** `null` when the sheet keeps to its sides. */
  problem: Problem | null
}

/**
 * Typesets a paper as generously as its promised sides allow, and names it when even the tightest setting runs over.
 * `likely` is the setting to try first: another size of the same paper has mostly found it already.
 */
export async function fitToSides(
  compiler: TypstCompiler,
  sheet: Sheet,
  paper: Paper,
  size: PaperSize,
  likely: Density | null = null,
): Promise<FittedSheet> {
  const { sides } = paper
  const share = sides !== null && sides > shortSheet ? leastShare.long : leastShare.short
  let index = likely === null ? normal : densities.indexOf(likely)
  for (;;) {
    const tried = tryDensity(compiler, sheet, paper, size, index)
    if (
      tried.kept
      && likely === null
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
  if (paper.sides === null || keeps(laidOut, paper.sides, size)) {
    return {
      kept: { laidOut, density, problem: null },
      fill: paper.sides === null ? 0 : fillOf(laidOut, paper.sides, size),
    }
  }
  return {
    kept: index === tightest ? { laidOut, density, problem: overrun(paper, laidOut, size) } : null,
    fill: fillOf(laidOut, paper.sides, size),
  }
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
