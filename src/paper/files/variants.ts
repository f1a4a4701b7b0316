import type { Paper } from '../compose/paper.ts'
import type { PaperSize, Variant } from '../pdf/sheet.ts'
import { paperWords } from '../../language/words.ts'

/** One PDF to make of one paper. */
export interface PdfVariant {
  /** From the kit's folder, with `/`: `facilitator/run-sheet-a4.pdf`. */
  path: string
  /** What it is, as the downloads page calls it. */
  label: string
  variant: Variant
}

export interface PdfFormats {
  sizes: PaperSize[]
  largePrint: boolean
}

const words = paperWords.formats

/** Where the facilitator's papers lie: a folder that a server shows to signed-in facilitators only. */
export const facilitatorFolder = 'facilitator'

export function pagePath(paper: Paper): string {
  return `${folderOf(paper)}${paper.id}.html`
}

/** The PDFs of a paper, in the order in which they are made and listed. Pure. */
export function pdfVariants(paper: Paper, { sizes, largePrint }: PdfFormats): PdfVariant[] {
  const plan = (suffix: string, label: string, variant: Variant): PdfVariant => ({
    path: `${folderOf(paper)}${paper.id}-${suffix}.pdf`,
    label,
    variant,
  })
  // Students print wherever they are; a facilitator's large print is for one person, at one printer.
  const largeSizes = paper.for === 'facilitator' ? sizes.slice(0, 1) : sizes
  return [
    ...sizes.map(size => plan(size, words.pdf(words.sizes[size]), { size, large: false, form: false })),
    ...(largePrint
      ? largeSizes.map(size =>
          plan(`large-print-${size}`, words.largePrint(words.sizes[size]), { size, large: true, form: false }),
        )
      : []),
    ...(paper.fillable ? [plan('form', words.form, { size: sizes[0] ?? 'a4', large: false, form: true })] : []),
  ]
}

function folderOf(paper: Paper): string {
  return paper.for === 'facilitator' ? `${facilitatorFolder}/` : ''
}
