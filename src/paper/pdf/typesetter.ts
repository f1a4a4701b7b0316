import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Paper } from '../compose/paper.ts'
import type { Shapes } from '../files/variants.ts'
import type { Fit, PaperSize, Sheet, Variant } from './sheet.ts'
import type { LaidOut } from './typst.ts'
import { planPdfs } from '../files/variants.ts'
import { makeSheet } from './sheet.ts'
import { fitToSides } from './sides.ts'
import { Press } from './typst.ts'

/** What every paper of one kit is set with. Plain data: it goes to other threads. */
export interface TypesetOptions {
  root: string
  config: WorkshopConfig
  shapes: Shapes
}

export interface TypesetPdf {
  path: string
  bytes: Uint8Array
  pages: number
}

/** All PDFs of one paper, or what kept them from being made. */
export interface TypesetPaper {
  paperId: string
  pdfs: TypesetPdf[]
  problems: Problem[]
}

/** Sets papers as PDFs, one after the other, in this thread. */
export class Typesetter {
  readonly #setting: TypesetOptions
  #press: Press | null

  /** `press`: one that is warm already; else it is started with the first PDF. */
  constructor(setting: TypesetOptions, press: Press | null = null) {
    this.#setting = setting
    this.#press = press
  }

  async set(paper: Paper): Promise<TypesetPaper> {
    const made: TypesetPaper = { paperId: paper.id, pdfs: [], problems: [] }
    const fits = new Map<PaperSize, Fit>()
    try {
      for (const { path, variant } of planPdfs(paper, this.#setting.shapes)) {
        const sheet = makeSheet(paper, this.#setting.config, variant)
        if (made.pdfs.length === 0)
          made.problems.push(...missingLetters(paper, sheet.missing))
        const laidOut = await this.#layOut(paper, sheet, variant, fits, made.problems)
        if (laidOut)
          made.pdfs.push({ path, pages: laidOut.pages, bytes: await finished(laidOut, sheet, variant) })
        await this.#press?.rest()
      }
    }
    catch (error) {
      made.problems.push(failure(paper, error))
    }
    return made
  }

  /** `null` when the paper runs over its sides; the problem is then among the others. */
  async #layOut(
    paper: Paper,
    sheet: Sheet,
    variant: Variant,
    fits: Map<PaperSize, Fit>,
    problems: Problem[],
  ): Promise<LaidOut | null> {
    // The first PDF starts Typst; a run that makes only pages or the calendar never pays for it.
    this.#press ??= new Press(this.#setting.root)
    if (variant.large)
      return this.#press.layOut(sheet.data)
    const { laidOut, fit, problem } = await fitToSides(this.#press, sheet, paper, variant.size, [...fits.values()][0])
    // A form scrolls: it is tightened to its sides where that is enough, and runs over where it is not.
    if (variant.form)
      return laidOut
    fits.set(variant.size, fit)
    if (problem)
      problems.push(problem)
    return problem ? null : laidOut
  }
}

async function finished(laidOut: LaidOut, sheet: Sheet, variant: Variant): Promise<Uint8Array> {
  const plain = laidOut.pdf()
  if (!variant.form)
    return plain
  const { makeForm } = await import('./form.ts')
  return makeForm(plain, sheet.fields)
}

function missingLetters(paper: Paper, missing: string[]): Problem[] {
  const letters = [...new Set(missing)]
  if (letters.length === 0)
    return []
  const shown = `${letters.slice(0, 8).join(' ')}${letters.length > 8 ? ' …' : ''}`
  return [
    {
      file: `handouts/${paper.id}.md`,
      line: null,
      fact: `the printed fonts have no ${letters.length === 1 ? 'sign' : 'signs'} ${shown}`,
      remedy:
        'The PDF names the script instead, as [Arabic]; the web page shows it in full. Write it in Latin, Greek or Cyrillic letters for print.',
      severity: 'warning',
    },
  ]
}

function failure(paper: Paper, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    file: `handouts/${paper.id}.md`,
    line: null,
    fact: `"${paper.title}" could not be set: ${reason}`,
    remedy: 'Look for a picture or a table that is not as it should be.',
    severity: 'error',
  }
}
