import type { Question } from '../../workshop/model/activity.ts'
import type { Results } from '../protocol/view.ts'
import type { SessionState } from '../rules/state.ts'
import type { SessionReport } from './session-report.ts'
import { compareWords, decimal, reportWords, shownCount } from '../../language/words.ts'
import { changeSummary, directions, isChange } from './change-summary.ts'
import { resultRows } from './result-rows.ts'

const words = reportWords
const own = compareWords

/** A session that has ended, with what its own report says. */
export interface ComparedSession {
  state: SessionState
  report: SessionReport
}

/** One line of a comparison: what it is about, and a cell for each session, each of a few short lines. */
export interface ComparedRow {
  label: string
  cells: string[][]
}

/** Lines that belong together, under a heading. */
export interface ComparedPart {
  heading: string
  rows: ComparedRow[]
}

/** How many of a question's results stand in its cell. */
const mostLines = 3

/**
 * Sessions side by side. Each cell is made from its own session's report and from nothing else, so that there is
 * nothing in it that the report alone does not say.
 */
export function comparison(sessions: ComparedSession[]): ComparedPart[] {
  const row = (label: string, cellOf: (session: ComparedSession) => string[]): ComparedRow =>
    ({ label, cells: sessions.map(cellOf) })
  return [
    {
      heading: own.parts.people,
      rows: [
        row(own.joined, ({ report }) => [String(report.joined)]),
        row(own.people, ({ report: { people } }) => [people === null ? own.notCounted : String(people)]),
      ],
    },
    { heading: own.parts.change, rows: questionRows(sessions, isComparison, row) },
    { heading: own.parts.results, rows: questionRows(sessions, question => !isComparison(question), row) },
    { heading: own.parts.minutes, rows: minuteRows(sessions, row) },
  ].filter(({ rows }) => rows.length > 0)
}

type RowMaker = (label: string, cellOf: (session: ComparedSession) => string[]) => ComparedRow

function isComparison(question: Question): boolean {
  return question.kind === 'scale' && question.comparedWith !== undefined
}

function questionRows(sessions: ComparedSession[], isWanted: (asked: Question) => boolean, row: RowMaker) {
  const asked = sessions.flatMap(({ report: { questions, unseen } }) =>
    [...questions, ...unseen].map(({ question }) => question))
  const each = [...new Map(asked.map(question => [question.id, question])).values()].filter(isWanted)
  return each.flatMap(question => rowsOf(question, row))
}

/** A question with several statements has a line for each. */
function rowsOf(question: Question, row: RowMaker): ComparedRow[] {
  const statements = question.kind === 'scale' ? question.items : question.kind === 'sort' ? question.lines : [null]
  return statements.map(statement =>
    row([question.prompt, statement?.label].filter(Boolean).join(' '), ({ report }) => {
      const results = report.questions.find(one => one.question.id === question.id)?.results
      return results ? inShort(results, statement?.label ?? null) : [whyEmpty(question, report)]
    }))
}

function whyEmpty({ id }: Question, { unseen }: SessionReport): string {
  const why = unseen.find(({ question }) => question.id === id)?.why
  return why ? own.empty[why] : own.empty.notAsked
}

/** The results in a few lines: the change by its direction, what most people said, the first steps of an order. */
function inShort(results: Results, statement: string | null): string[] {
  if (isChange(results)) {
    const change = changeSummary(results).find(({ label }) => label === statement)
    return directions.map(one => `${words.change.directions[one]} ${shownCount(change?.counts[one] ?? { count: 0 })}`)
  }
  if (results.kind === 'text')
    return [own.texts(results.texts.length)]
  if (results.kind === 'number')
    return [own.middle(decimal(results.median)), words.answered(results)]
  const rows = resultRows(results)
    .filter(({ group, share }) => group === statement && share !== 0)
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))
  const line = results.kind === 'order' ? own.place : own.line
  const first = rows.slice(0, mostLines).map(({ label, value }) => line(label, value))
  const rest = rows.length - first.length
  return [...first, ...(rest > 0 ? [own.more(rest)] : []), words.answered(results)]
}

function minuteRows(sessions: ComparedSession[], row: RowMaker): ComparedRow[] {
  const parts = new Map(sessions.flatMap(({ report }) => report.parts.map(({ id, title }) => [id, title])))
  return [...parts].map(([id, title]) => row(title, ({ report }) => {
    const part = report.parts.find(part => part.id === id)
    return [part ? own.minutes(part.plannedMinutes, part.actualMinutes) : own.empty.notInLength]
  }))
}
