import type { SessionReport } from '../../live/report/session-report.ts'
import { countInWords, followUpWords, reportWords } from '../../language/words.ts'
import { resultRows } from '../../live/report/result-rows.ts'
import { csv } from '../../paper/calendar/schedule-csv.ts'

const words = reportWords
const { title, report: { tooFew } } = followUpWords

/** The same report as a spreadsheet: a row for each line of results, each part of the session, and what is left out. */
export function reportCsv(report: SessionReport, minimumGroup: number): string {
  const results = report.questions.flatMap(({ question, results }) => {
    const { label, value } = words.columns[results.kind]
    return resultRows(results).map(row =>
      [question.prompt, row.group ?? '', row.label, row.value || label, value, answersTo(results)])
  })
  const parts = report.parts.map(({ title, plannedMinutes, actualMinutes }) =>
    [words.times, '', title, String(actualMinutes ?? ''), words.actual, String(plannedMinutes)])
  const later = (report.followUp?.results ?? []).flatMap(({ question, results }) => (results
    ? resultRows(results).map(row =>
        [question.prompt, title, row.label, row.value, words.columns.choice.value, answersTo(results)])
    : [[question.prompt, title, tooFew, '', '', '']]))
  const leftOut = words.leftOut(report.leftOut, minimumGroup).map(line => [words.notIn, '', line, '', '', ''])
  const participation = words.participation(report.joined, report.people, report.hasMoved)
  const joined = [participation, '', '', String(report.joined), '', '']
  return csv([words.csvHead, joined, ...results, ...later, ...parts, ...leftOut])
}

/** As exact as the room saw it. */
function answersTo({ answered, atLeast }: { answered: number, atLeast?: true }): string {
  return countInWords(answered, atLeast && 'more')
}
