import type { ResultRow } from '../../live/report/result-rows.ts'
import type { ReportedQuestion, SessionReport } from '../../live/report/session-report.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Doc, DocBlock } from '../../workshop/model/doc.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Paper } from './paper.ts'
import { followUpWords, reportWords } from '../../language/words.ts'
import { isAnytime } from '../../live/questions/anytime.ts'
import { changeSummary, isChange } from '../../live/report/change-summary.ts'
import { followUpHead, followUpRows } from '../../live/report/follow-up-rows.ts'
import { reportHead } from '../../live/report/report-head.ts'
import { resultRows } from '../../live/report/result-rows.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'
import { changeDrawing } from './change-drawing.ts'
import { bullets, heading, paragraph, strong, table, text } from './elements.ts'

const words = reportWords

/** The report of a session that has ended, as a paper: what its page has, on one or two sides. */
export function reportPaper(workshop: Workshop, state: SessionState, report: SessionReport): Paper {
  const { heading: title, about } = reportHead(state)
  const day = localDayAt(state.endedAtMs ?? 0, workshop.config.session.timeZone)
  return {
    id: 'report',
    title,
    for: 'facilitator',
    purpose: about,
    sides: 2,
    orientation: 'portrait',
    look: 'page',
    fillable: false,
    of: { day, imprint: words.imprint, unprintable: words.unprintable },
    content: [paragraph(strong(about)), ...body(workshop, report), ...later(report), ...leftOut(workshop, report)],
  }
}

function body({ config }: Workshop, report: SessionReport): Doc {
  const { joined, people, hasMoved, questions } = report
  const changes = questions.filter(({ results }) => isChange(results))
  // What people wrote may be long: it takes the whole width.
  const texts = questions.filter(({ results }) => results.kind === 'text')
  const charts = questions.filter(asked => !changes.includes(asked) && !texts.includes(asked))
  return [
    paragraph(words.participation(joined, people, hasMoved)),
    ...changes.flatMap(asked => changeOf(asked, config.institution.colours)),
    ...sideBySide([...charts.map(resultsOf), minutesOf(report)]),
    ...texts.flatMap(resultsOf),
  ]
}

function changeOf({ question, results }: ReportedQuestion, colours: Parameters<typeof changeDrawing>[1]): Doc {
  if (!isChange(results))
    return []
  const pictures = changeSummary(results).map((change): Doc =>
    [paragraph(strong(change.label)), changeDrawing(change, colours)])
  return [
    heading(2, question.prompt),
    paragraph(words.change.pairs(results)),
    ...sideBySide(pictures),
    paragraph([words.change.onlyChange, results.atLeast && words.change.least].filter(Boolean).join(' ')),
    ...linesOf({ question, results }),
  ]
}

function resultsOf(asked: ReportedQuestion): Doc {
  return [heading(2, asked.question.prompt), paragraph(inAll(asked)), ...linesOf(asked)]
}

function inAll({ question, results }: ReportedQuestion): string {
  return isAnytime(question) ? words.shown(results.answered) : words.answered(results)
}

/** The results as the room saw them: bars, a table of statements, a list of texts. */
function linesOf({ results }: ReportedQuestion): Doc {
  const rows = resultRows(results)
  const { label, value } = words.columns[results.kind]
  if (rows.length === 0)
    return [paragraph(words.noTexts)]
  if (results.kind === 'text')
    return [bullets(rows.map(row => [text(row.label)]))]
  if (results.kind === 'sort')
    return [crossTable(words.columns.sort.line, rows, 'group', 'label')]
  if (results.kind === 'scale')
    return [crossTable(isChange(results) ? words.change.column : label, rows, 'label', 'group')]
  const shares = rows.map(({ share }) => share)
  const bars = shares.some(share => share !== null) ? { bars: shares, widths: [46, 54] } : { widths: [74, 26] }
  return [table([label, value], rows.map(row => [row.label, row.value]), bars)]
}

/** Of a question with several statements: what was said of each, in one table. */
function crossTable(head: string, rows: ResultRow[], down: 'group' | 'label', across: 'group' | 'label'): DocBlock {
  const namesOf = (key: 'group' | 'label') => [...new Set(rows.map(row => row[key] ?? ''))]
  const columns = namesOf(across)
  const cell = (name: string, column: string) =>
    rows.find(row => row[down] === name && row[across] === column)?.value || words.nothing
  return table([head, ...columns], namesOf(down).map(name => [name, ...columns.map(column => cell(name, column))]))
}

function minutesOf({ parts }: SessionReport): Doc {
  const rows = parts.map(({ title, plannedMinutes, actualMinutes }) =>
    [title, String(plannedMinutes), String(actualMinutes ?? words.unknown)])
  return [heading(2, words.times), table([words.part, words.planned, words.actual], rows, { widths: [56, 22, 22] })]
}

function later({ followUp }: SessionReport): Doc {
  if (followUp === null)
    return []
  const { title, desk, report: { once } } = followUpWords
  return followUp.results === null
    ? [heading(2, title), paragraph(desk.about(followUp))]
    : [
        heading(2, title),
        paragraph(once),
        table(followUpHead(), followUpRows(followUp.results), { widths: [52, 14, 14, 20] }),
      ]
}

function leftOut({ config }: Workshop, report: SessionReport): Doc {
  const lines = words.leftOut(report.leftOut, config.session.minimumGroup)
  return [heading(2, words.notIn), bullets(lines.map(line => [text(line)]))]
}

/** Two and two, so that each side reads from top to bottom. */
function sideBySide(parts: Doc[]): Doc {
  return parts.flatMap((part, index): Doc => {
    if (index % 2 === 1)
      return []
    const beside = parts[index + 1]
    return [{ kind: 'columns', whole: true, columns: [part, beside ?? []] }]
  })
}
