import type { LanguageTag } from '../../language/tags.ts'
import type { Problem } from '../model/problem.ts'
import type { Content, Workshop } from '../model/workshop.ts'
import type { DeckParts } from './layouts.ts'
import { sortProblems } from '../model/problem.ts'
import { checkAlone } from './alone.ts'
import { checkBudgets } from './budgets.ts'
import { checkColours } from './colours.ts'
import { checkEvents, checkReviewed } from './events.ts'
import { checkFields } from './fields.ts'
import { checkFigures } from './figures.ts'
import { checkGuidanceInWords } from './guidance-in-words.ts'
import { checkGuidance } from './guidance.ts'
import { checkHabits } from './habits.ts'
import { checkIds } from './ids.ts'
import { checkLayouts } from './layouts.ts'
import { checkLinks } from './links.ts'
import { checkNotes } from './notes.ts'
import { checkOtherUniversity } from './other-university.ts'
import { checkPictures } from './pictures.ts'
import { checkPlanQuestions } from './plan-questions.ts'
import { checkQuestions } from './questions.ts'
import { checkReading } from './reading-report.ts'
import { checkReveals } from './reveals.ts'
import { checkSkips } from './skips.ts'
import { checkSums } from './sums.ts'
import { checkSupport } from './support.ts'

export { pictureFiles } from './pictures.ts'

export interface CheckOptions {
  /** The day against which dates are checked, `2026-11-22`. */
  today: string
  /** Which of `pictureFiles` exist; left out, nobody looks. */
  existingFiles?: ReadonlySet<string>
  /** The layouts and pictures that there are; left out, nobody looks. */
  deckParts?: DeckParts
}

/** What can be checked without the names in workshop.yaml; English unless that file says otherwise. */
export function checkContent(content: Content, language: LanguageTag = 'en-GB'): Problem[] {
  return sortProblems([
    ...checkSums(content),
    ...checkBudgets(content),
    ...checkGuidance(content),
    ...checkQuestions(content),
    ...checkReveals(content),
    ...checkAlone(content),
    ...checkSkips(content),
    ...checkFigures(content),
    ...checkNotes(content),
    ...checkHabits(content, language),
    ...checkReading(content, language),
  ])
}

/** Everything wrong with a workshop that could be read, all at once, by file and line. */
export function checkWorkshop(workshop: Workshop, { today, existingFiles, deckParts }: CheckOptions): Problem[] {
  return sortProblems([
    ...checkContent(workshop, workshop.config.contentLanguage),
    ...checkIds(workshop),
    ...checkEvents(workshop, today),
    ...checkReviewed(workshop, today),
    ...checkSupport(workshop, today),
    ...checkOtherUniversity(workshop),
    ...checkGuidanceInWords(workshop),
    ...(deckParts ? checkLayouts(workshop, deckParts) : []),
    ...checkLinks(workshop),
    ...checkPictures(workshop, existingFiles ?? null),
    ...checkColours(workshop),
    ...checkFields(workshop),
    ...checkPlanQuestions(workshop),
  ])
}
