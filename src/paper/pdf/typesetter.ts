import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Paper } from '../compose/paper.ts'
import type { PdfFormats } from '../files/variants.ts'
import type { Sheet, Variant } from './sheet.ts'
import type { Fit } from './sides.ts'
import type { LaidOut } from './typst-compiler.ts'
import { pdfVariants } from '../files/variants.ts'
import { makeSheet } from './sheet.ts'
import { fitToSides } from './sides.ts'
import { TypstCompiler } from './typst-compiler.ts'

/** What every paper of one kit is typeset with. Plain data: it goes to another thread. */
export interface TypesetOptions {
  root: string
  config: WorkshopConfig
  formats: PdfFormats
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

/** Typesets papers as PDFs, one after the other, in this thread. */
export class Typesetter {
  readonly #options: TypesetOptions
  #compiler: TypstCompiler | null

  /** `compiler`: one that is warm already; else it is started with the first PDF. */
  constructor(options: TypesetOptions, compiler: TypstCompiler | null = null) {
    this.#options = options
    this.#compiler = compiler
  }

  async typeset(paper: Paper): Promise<TypesetPaper> {
    const made: TypesetPaper = { paperId: paper.id, pdfs: [], problems: [] }
    const fits: Fit[] = []
    try {
      for (const { path, variant } of pdfVariants(paper, this.#options.formats)) {
        const sheet = makeSheet(paper, this.#options.config, variant)
        if (made.pdfs.length === 0)
          made.problems.push(...missingLetters(paper, sheet.missing))
        const laidOut = await this.#layOut(paper, sheet, variant, fits, made.problems)
        if (laidOut)
          made.pdfs.push({ path, pages: laidOut.pages, bytes: await finished(laidOut, sheet, variant) })
        await this.#compiler?.rest()
      }
    }
    catch (error) {
      made.problems.push(failure(paper, error))
    }
    return made
  }

  /** `null` when the paper runs over its sides on the university's own paper. The problem is among the others then. */
  async #layOut(
    paper: Paper,
    sheet: Sheet,
    variant: Variant,
    fits: Fit[],
    problems: Problem[],
  ): Promise<LaidOut | null> {
    // The first PDF starts Typst; a run that makes only pages or the calendar never pays for it.
    this.#compiler ??= new TypstCompiler(this.#options.root)
    if (variant.large)
      return this.#compiler.layOut(sheet.data)
    const { laidOut, problem, ...fit } = await fitToSides(this.#compiler, sheet, paper, variant.size, fits[0])
    // A form scrolls: it is tightened to its sides where that is enough, and runs over where it is not.
    if (variant.form)
      return laidOut
    fits.push(fit)
    if (!problem)
      return laidOut
    // Longer lists than the shipped ones may run over on the size that this university does not print on.
    const isLost = variant.size === this.#options.config.paper || problems.some(({ severity }) => severity === 'error')
    problems.push(isLost ? problem : { ...problem, severity: 'warning' })
    return isLost ? null : laidOut
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
        'The PDF names the script instead, as [Arabic]; the web page shows it in full. '
        + 'Write it in Latin, Greek or Cyrillic letters for print.',
      severity: 'warning',
    },
  ]
}

function failure(paper: Paper, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    file: `handouts/${paper.id}.md`,
    line: null,
    fact: `"${paper.title}" could not be typeset: ${reason}`,
    remedy: 'Look for a picture or a table that is not as it should be.',
    severity: 'error',
  }
}
