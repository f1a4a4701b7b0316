import type { Question } from '../../workshop/model/activity.ts'
import type { Results, ResultsOf } from '../protocol/view.ts'
import type { SessionState } from '../rules/state.ts'
import type { SessionReport } from './session-report.ts'
import { compareWords, countInWords, decimal, deskWords, reportWords, shownCount } from '../../language/words.ts'
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

/** Lines about one question; `null` where they are about none. */
export interface ComparedGroup {
  title: string | null
  rows: ComparedRow[]
}

/** Groups that belong together, under a heading. */
export interface ComparedPart {
  heading: string
  groups: ComparedGroup[]
}

/** What one session has to say in the lines of a group, by their labels. */
type Column = Map<string, string[]>

/**
 * Sessions side by side. Each cell is made from its own session's report and from nothing else, so that there is
 * nothing in it that the report alone does not say; nothing is added up, so nothing can be taken away again.
 */
export function comparison(sessions: ComparedSession[]): ComparedPart[] {
  return [
    { heading: own.parts.people, groups: [groupOf(null, sessions.map(aboutSession))] },
    { heading: own.parts.change, groups: questionGroups(sessions, isComparison) },
    { heading: own.parts.results, groups: questionGroups(sessions, asked => !isComparison(asked) && !asked.sensitive) },
    // As in a report, these never come first.
    { heading: words.sensitive, groups: questionGroups(sessions, asked => !isComparison(asked) && asked.sensitive) },
    { heading: own.parts.minutes, groups: [groupOf(null, sessions.map(minutesOf))] },
  ].filter(({ groups }) => groups.some(({ rows }) => rows.length > 0))
}

/** The lines of all columns, in the order in which the first one that has a line has it. */
function groupOf(title: string | null, columns: Column[]): ComparedGroup {
  const labels = [...new Set(columns.flatMap(column => [...column.keys()]))]
  const cellsOf = (label: string) => columns.map(column => column.get(label) ?? [own.none])
  return { title, rows: labels.map(label => ({ label, cells: cellsOf(label) })) }
}

function aboutSession({ state: { venue, lengthMinutes }, report: { joined, people } }: ComparedSession): Column {
  return new Map([
    [own.venue, [venue || own.none]],
    [own.length, [deskWords.minutes(lengthMinutes)]],
    [own.joined, [String(joined)]],
    [own.people, [people === null ? own.notCounted : String(people)]],
  ])
}

function isComparison(question: Question): boolean {
  return question.kind === 'scale' && question.comparedWith !== undefined
}

/** Every question that one of the sessions asked aloud: with its results in one column, another may say why not. */
function questionGroups(sessions: ComparedSession[], isWanted: (asked: Question) => boolean): ComparedGroup[] {
  const asked = sessions.flatMap(({ report: { questions, unseen } }) =>
    [...questions, ...unseen.filter(({ why }) => ['tooFew', 'notShown'].includes(why))].map(({ question }) => question))
  const each = [...new Map(asked.map(question => [question.id, question])).values()].filter(isWanted)
  return each.flatMap(question => groupsOf(question, sessions))
}

/** A question whose statements were rated has a group for each. */
function groupsOf(question: Question, sessions: ComparedSession[]): ComparedGroup[] {
  const statements = question.kind === 'scale' ? question.items : [null]
  return statements.map((statement) => {
    const title = [question.prompt, statement?.label].filter(Boolean).join(' ')
    return groupOf(title, sessions.map(({ report }) => {
      const results = report.questions.find(asked => asked.question.id === question.id)?.results
      if (!results)
        return new Map([[own.answers, [whyEmpty(question, report)]]])
      const answers: [string, string[]] = [own.answers, [countInWords(results.answered, atLeast(results))]]
      return new Map([answers, ...linesOf(results, statement?.label ?? null)])
    }))
  })
}

function atLeast(results: Results) {
  return 'atLeast' in results && results.atLeast ? 'more' : undefined
}

function whyEmpty({ id }: Question, { unseen }: SessionReport): string {
  const why = unseen.find(({ question }) => question.id === id)?.why ?? 'slideNotReached'
  return own.empty[why === 'onPhonesOnly' ? 'notShown' : why]
}

/** All that the session's own report says of a question, or of one of its statements. */
function linesOf(results: Results, statement: string | null): [string, string[]][] {
  if (isChange(results))
    return changeLines(results, statement)
  if (results.kind === 'text') {
    const texts = results.texts.map(({ text }) => own.text(text))
    return [[own.texts, texts.length > 0 ? texts : [own.none]]]
  }
  const isSort = results.kind === 'sort'
  const rows = resultRows(results).filter(({ group }) => isSort || group === statement)
  const lines = rows.map(({ group, label, value, ours }): [string, string[]] => {
    const shown = results.kind === 'order' ? own.place(value) : value
    return [isSort ? own.line(group ?? '', label) : label, [ours === null ? shown : words.ours.marked(shown, ours)]]
  })
  return results.kind === 'number' ? [[own.middle, [decimal(results.median)]], ...lines] : lines
}

function changeLines(results: ResultsOf<'scale'>, statement: string | null): [string, string[]][] {
  const change = changeSummary(results).find(({ label }) => label === statement)
  return directions.map(one => [words.change.directions[one], [shownCount(change?.counts[one] ?? { count: 0 })]])
}

function minutesOf({ report: { parts } }: ComparedSession): Column {
  return new Map(parts.map(({ title, plannedMinutes, actualMinutes, wasLeftOut }) =>
    [title, [wasLeftOut ? own.leftOut(plannedMinutes) : own.minutes(plannedMinutes, actualMinutes)]]))
}
