import type { Doc } from '../../workshop/model/doc.ts'
import type { Audience, Handout } from '../../workshop/model/handout.ts'
import type { Run } from './run.ts'
import { isDerived } from '../../workshop/markdown/slots.ts'
import { fillSlots } from './slots.ts'

/** One paper of the kit, from `handouts/*.md` with its pieces from the deck: what PDFs and a web page are made of. */
export interface Paper {
  /** The file's name without an ending: `action-plan`. */
  id: string
  title: string
  for: Audience
  /** One sentence that says what it is for, shown on the downloads page. */
  purpose: string
  /** The most sides it may take at normal print size; half a side is 0.5; `null` where nothing is promised. */
  sides: number | null
  orientation: Handout['orientation']
  look: Handout['look']
  content: Doc
  /** What stands in large print instead, where that is less: one ballot of each kind, not a sheet of them. */
  largePrintContent?: Doc
  /** Also exported as a form to type in. */
  fillable: boolean
  /**
   * Of a paper about a session: its day, `2027-03-03`, what stands at the foot in place of the kit's licence, and what
   * is said at its end when the fonts lacked letters of it.
   */
  of?: { day: string, imprint: string, unprintable: string }
}

/** The paper that a handout makes for one run. */
export function makePaper(handout: Handout, run: Run): Paper {
  const { id, title, purpose, sides, look, orientation, fillable } = handout
  const paper = { id, title, for: handout.for, purpose, sides, look, orientation, fillable }
  const content = fillSlots(handout, run, false)
  if (!isDerived(handout))
    return { ...paper, content }
  return { ...paper, content, largePrintContent: fillSlots(handout, run, true) }
}

/** Every paper of the kit: those for students first. */
export function kitPapers(run: Run): Paper[] {
  const papers = run.workshop.handouts.map(handout => makePaper(handout, run))
  return [...papers.filter(paper => paper.for === 'students'), ...papers.filter(paper => paper.for === 'facilitator')]
}
