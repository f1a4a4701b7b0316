import type { ReportedFollowUp } from './session-report.ts'
import { followUpWords } from '../../language/words.ts'

const { options, report: words } = followUpWords
const optionIds = Object.keys(options)

/** What stands over the columns of a follow-up's results. */
export function followUpHead(): string[] {
  return [words.columns.question, ...Object.values(options), words.columns.answers]
}

/** The results of a follow-up: a line for each question, with how many gave each answer. */
export function followUpRows(results: NonNullable<ReportedFollowUp['results']>): string[][] {
  return results.map(({ question, results }) => {
    if (results === null)
      return [question.prompt, ...optionIds.map(() => words.nothing), words.tooFew]
    const cells = optionIds.map(id => words.cell(results.bars.find(bar => bar.id === id) ?? { count: 0 }))
    return [question.prompt, ...cells, words.answered(results)]
  })
}
