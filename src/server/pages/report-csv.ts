import type { ResultRow } from '../../live/report/result-rows.ts'
import type { ReportedQuestion, SessionReport } from '../../live/report/session-report.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { WorkshopConfig } from '../../workshop/model/config.ts'
import { countInWords, followUpWords, reportWords } from '../../language/words.ts'
import { leftOutLines } from '../../live/report/left-out-lines.ts'
import { heldAt } from '../../live/report/report-head.ts'
import { reportOutline } from '../../live/report/report-outline.ts'
import { resultRows } from '../../live/report/result-rows.ts'
import { csv } from '../../paper/calendar/schedule-csv.ts'

const words = reportWords
const { head, ...sections } = words.sheet

/** What a row says, by column; each column has one meaning, and is empty where a row has nothing for it. */
type Row = Partial<Record<keyof typeof head, string>>

/** The same report as a spreadsheet. Each row says of which session it is, so that several can stand in one sheet. */
export function reportCsv(state: SessionState, report: SessionReport, { session }: WorkshopConfig): string {
  const [day = '', time = ''] = heldAt(state, session.timeZone)?.split('T') ?? []
  const of: Row = { title: state.title, day, time, venue: state.venue }
  const { parts, sensitive } = reportOutline(report)
  const rows = [
    ...takingPart(report),
    ...[...parts.flatMap(({ questions }) => questions), ...sensitive].flatMap(asked => questionRows(asked, report)),
    ...followUpRows(report),
    ...partRows(report),
    ...leftOutLines(report, session.minimumGroup, state.lengthMinutes)
      .map((note): Row => ({ section: words.notIn, note })),
  ]
  const columns = Object.keys(head) as (keyof typeof head)[]
  return csv([Object.values(head), ...rows.map(row => columns.map(column => ({ ...of, ...row })[column] ?? ''))])
}

function takingPart({ joined, people, hasMoved }: SessionReport): Row[] {
  const section = sections.takingPart
  const note = words.participation(joined, people, hasMoved)
  return [
    { section, answer: sections.phones, howMany: countInWords(joined, hasMoved ? 'more' : undefined), note },
    ...(people === null ? [] : [{ section, answer: sections.people, howMany: String(people) }]),
  ]
}

function questionRows({ question, results, partId }: ReportedQuestion, { parts }: SessionReport): Row[] {
  const part = parts.find(({ id }) => id === partId)?.title ?? ''
  const of: Row = { section: sections.results, part, question: question.prompt, answered: answersTo(results) }
  const note = results.kind === 'number' && results.answer
    ? words.figure(String(results.answer.value), results.answer.source)
    : ''
  const rows = resultRows(results)
  if (rows.length === 0)
    return [{ ...of, note: words.noTexts }]
  return rows.map(row => ({ ...of, ...resultCells(row, results.kind), note: row.ours ? note : '' }))
}

function resultCells({ group, label, value, ours }: ResultRow, kind: ReportedQuestion['results']['kind']): Row {
  return {
    statement: group ?? '',
    answer: label,
    [kind === 'order' ? 'averagePlace' : 'howMany']: value,
    ours: ours ?? '',
  }
}

function followUpRows({ followUp }: SessionReport): Row[] {
  const section = followUpWords.title
  return (followUp?.results ?? []).flatMap(({ question: { prompt: question }, results }): Row[] => {
    if (results === null)
      return [{ section, question, note: followUpWords.report.tooFew }]
    const of = { section, question, answered: answersTo(results) }
    return resultRows(results).map(row => ({ ...of, ...resultCells(row, 'choice') }))
  })
}

function partRows({ parts }: SessionReport): Row[] {
  return parts.map(({ title, plannedMinutes, actualMinutes, wasLeftOut }) => ({
    section: words.times,
    part: title,
    plannedMinutes: String(plannedMinutes),
    actualMinutes: String(actualMinutes ?? ''),
    note: wasLeftOut ? words.partLeftOut : actualMinutes === null ? words.unknown : '',
  }))
}

/** As exact as the room saw it. */
function answersTo({ answered, atLeast }: { answered: number, atLeast?: true }): string {
  return countInWords(answered, atLeast && 'more')
}
