import type { Problem } from './problem.ts'
import type { Content, Workshop } from './workshop.ts'
import { checkActivityTime } from './checks/activity-time.ts'
import { checkColours } from './checks/colours.ts'
import { checkEvents, checkReviewed } from './checks/events.ts'
import { checkFields } from './checks/fields.ts'
import { checkFigures } from './checks/figures.ts'
import { checkGuidance } from './checks/guidance.ts'
import { checkHelplines } from './checks/helplines.ts'
import { checkIds } from './checks/ids.ts'
import { checkLinks } from './checks/links.ts'
import { checkNotes } from './checks/notes.ts'
import { checkPictures } from './checks/pictures.ts'
import { checkQuestions } from './checks/questions.ts'
import { checkSums } from './checks/sums.ts'
import { sortProblems } from './problem.ts'

export { pictureFiles } from './checks/pictures.ts'

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
