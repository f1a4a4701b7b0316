import type { Problem } from '../model/problem.ts'
import type { Content, Workshop } from '../model/workshop.ts'
import { sortProblems } from '../model/problem.ts'
import { checkActivityTime } from './activity-time.ts'
import { checkColours } from './colours.ts'
import { checkEvents, checkReviewed } from './events.ts'
import { checkFields } from './fields.ts'
import { checkFigures } from './figures.ts'
import { checkGuidance } from './guidance.ts'
import { checkHelplines } from './helplines.ts'
import { checkIds } from './ids.ts'
import { checkLinks } from './links.ts'
import { checkNotes } from './notes.ts'
import { checkPictures } from './pictures.ts'
import { checkQuestions } from './questions.ts'
import { checkSums } from './sums.ts'

export { pictureFiles } from './pictures.ts'

export interface CheckOptions {
  /** The day against which dates are checked, `2026-11-22`. */
  today: string
  /** Which of `pictureFiles` exist; left out, nobody looks. */
  existingFiles?: ReadonlySet<string>
}

/** What can be checked without the names in workshop.yaml. */
export function checkContent(content: Content): Problem[] {
  return sortProblems([
    ...checkSums(content),
    ...checkActivityTime(content),
    ...checkGuidance(content),
    ...checkQuestions(content),
    ...checkFigures(content),
    ...checkNotes(content),
  ])
}

/** Everything wrong with a workshop that could be read, all at once, by file and line. */
export function checkWorkshop(workshop: Workshop, { today, existingFiles }: CheckOptions): Problem[] {
  return sortProblems([
    ...checkContent(workshop),
    ...checkIds(workshop),
    ...checkEvents(workshop, today),
    ...checkReviewed(workshop, today),
    ...checkHelplines(workshop, today),
    ...checkLinks(workshop),
    ...checkPictures(workshop, existingFiles ?? null),
    ...checkColours(workshop),
    ...checkFields(workshop),
  ])
}
