import type { Paper } from './paper.ts'
import type { PaperSize, Variant } from './sheet.ts'

/** One file to make of one paper. */
export interface Job {
  paper: Paper
  /** From the kit's folder, with `/`: `facilitator/run-sheet-a4.pdf`. */
  path: string
  /** What it is, as the downloads page calls it. */
  label: string
  make: { kind: 'html' } | { kind: 'pdf', variant: Variant }
}

export interface Shapes {
  sizes: PaperSize[]
  largePrint: boolean
}

export const sizeNames: Record<PaperSize, string> = { a4: 'A4', letter: 'US Letter' }

/** Where the facilitator's papers lie: a folder that a server shows to signed-in facilitators only. */
export const facilitatorFolder = 'facilitator'

/** Every file of every paper, in the order in which they are made. Pure. */
export function planJobs(papers: Paper[], { sizes, largePrint }: Shapes): Job[] {
  return papers.flatMap((paper) => {
    const folder = paper.for === 'facilitator' ? `${facilitatorFolder}/` : ''
    const pdf = (suffix: string, label: string, variant: Variant): Job => ({ paper, path: `${folder}${paper.id}-${suffix}.pdf`, label, make: { kind: 'pdf', variant } })
    const first = sizes[0] ?? 'a4'
    return [
      { paper, path: `${folder}${paper.id}.html`, label: 'Web page', make: { kind: 'html' } },
      ...sizes.map(size => pdf(size, `PDF, ${sizeNames[size]}`, { size, large: false, form: false })),
      ...largePrint ? sizes.map(size => pdf(`large-print-${size}`, `Large print, ${sizeNames[size]}`, { size, large: true, form: false })) : [],
      ...paper.fillable ? [pdf('form', 'Form to type in', { size: first, large: false, form: true })] : [],
    ] satisfies Job[]
  })
}
