import type { ResultsOf } from '../protocol/view.ts'
import type { ReportedQuestion } from './session-report.ts'
import { decimal, reportWords } from '../../language/words.ts'
import { isAnytime } from '../questions/anytime.ts'
import { isChange } from './change-summary.ts'

const words = reportWords

/** How many answered a question, as exact as the room saw it, in a sentence; empty where other words say it. */
export function howMany({ question, results }: Pick<ReportedQuestion, 'question' | 'results'>): string {
  if (isAnytime(question) && results.answered === 0)
    return ''
  if (isChange(results))
    return `${words.change.steps}. ${words.answered(results)}`
  return isAnytime(question) ? words.shown(results.answered) : words.answered(results)
}

/** The figures beside a room's guesses: the middle one, and the answer with its source. */
export function numberLines({ median, answer }: ResultsOf<'number'>): string[] {
  return [words.middle(decimal(median)), ...(answer ? [words.figure(decimal(answer.value), answer.source)] : [])]
}

/** Whether a question has fewer answers than there were phones, which a reader may wonder at. */
export function isFewer({ question, results }: ReportedQuestion, joined: number): boolean {
  return !isAnytime(question) && results.answered < joined
}
