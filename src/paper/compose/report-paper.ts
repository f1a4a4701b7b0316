import type { OutlinedPart } from '../../live/report/report-outline.ts'
import type { ReportedQuestion, SessionReport } from '../../live/report/session-report.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Doc } from '../../workshop/model/doc.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Paper } from './paper.ts'
import { followUpWords, reportWords } from '../../language/words.ts'
import { changeSummary, isChange } from '../../live/report/change-summary.ts'
import { followUpHead, followUpRows } from '../../live/report/follow-up-rows.ts'
import { leftOutLines } from '../../live/report/left-out-lines.ts'
import { partMinutes } from '../../live/report/part-minutes.ts'
import { reportHead } from '../../live/report/report-head.ts'
import { reportOutline } from '../../live/report/report-outline.ts'
import { howMany, isFewer, numberLines } from '../../live/report/result-lines.ts'
import { resultRows } from '../../live/report/result-rows.ts'
import { resultsTable } from '../../live/report/results-table.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'
import { changeDrawing } from './change-drawing.ts'
import { bullets, heading, paragraph, strong, table, text } from './elements.ts'

const words = reportWords

/** The report of a session that has ended, as a paper: what its page has, in the same order. */
export function reportPaper(workshop: Workshop, state: SessionState, report: SessionReport): Paper {
  const { timeZone, minimumGroup } = workshop.config.session
  const { heading: title, about } = reportHead(state, timeZone)
  const day = localDayAt(state.endedAtMs ?? 0, timeZone)
  const lines = leftOutLines(report, minimumGroup, state.lengthMinutes)
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
    content: [
      paragraph(strong(about)),
      ...takingPart(report),
      ...changed(workshop, report),
      ...(report.followUp?.results ? later(report) : []),
      ...results(report),
      ...minutesOf(report),
      ...(report.followUp?.results ? [] : later(report)),
      heading(2, words.notIn),
      bullets(lines.map(line => [text(line)])),
    ],
  }
}

function takingPart({ joined, people, hasMoved, questions }: SessionReport): Doc {
  const why = questions.some(asked => isFewer(asked, joined)) ? words.fewer : ''
  return [paragraph([words.participation(joined, people, hasMoved), why].filter(Boolean).join(' '))]
}

/** What was scored at the start and at the end, as pictures. */
function changed({ config }: Workshop, report: SessionReport): Doc {
  const changes = reportOutline(report).changes.flatMap(({ results }): Doc => {
    if (!isChange(results))
      return []
    const pictures = changeSummary(results).map((change): Doc =>
      [paragraph(strong(change.label)), changeDrawing(change, config.institution.colours)])
    return [
      paragraph(words.change.pairs(results)),
      ...sideBySide(pictures),
      paragraph([words.change.onlyChange, results.atLeast && words.change.least].filter(Boolean).join(' ')),
    ]
  })
  return changes.length === 0 ? [] : [heading(2, words.change.heading), ...changes]
}

function results(report: SessionReport): Doc {
  const { rows, sensitive } = reportOutline(report)
  const titleOf = ({ partId }: ReportedQuestion) => report.parts.find(({ id }) => id === partId)?.title ?? ''
  return [
    ...rows.flatMap(row => (row.length > 1
      ? sideBySide(row.map(partOf))
      : row.flatMap(partOf))),
    ...(sensitive.length > 0
      ? [
          heading(2, words.sensitive),
          paragraph(words.sensitiveHint),
          ...asked(sensitive, one => words.ofPart(titleOf(one))),
        ]
      : []),
    ...(report.questions.length === 0 ? [paragraph(words.noResults)] : []),
  ]
}

function partOf({ title, questions }: OutlinedPart): Doc {
  const [first, ...others] = questions
  return [heading(2, title), ...(first && others.length === 0 ? resultsOf(first, '') : asked(questions))]
}

/** Two beside each other; what people wrote may be long, so it takes the whole width. */
function asked(questions: ReportedQuestion[], about: (asked: ReportedQuestion) => string = () => ''): Doc {
  const isText = ({ results }: ReportedQuestion) => results.kind === 'text'
  const blocks = (one: ReportedQuestion) => resultsOf(one, about(one))
  return [...sideBySide(questions.filter(one => !isText(one)).map(blocks)), ...questions.filter(isText).flatMap(blocks)]
}

function resultsOf({ question, results }: ReportedQuestion, about: string): Doc {
  const lines = results.kind === 'number' ? numberLines(results) : []
  const said = [howMany({ question, results }), ...lines, about].filter(Boolean).join(' ')
  return [heading(3, question.prompt), ...(said ? [paragraph(said)] : []), ...linesOf(results)]
}

/** The results as the room saw them: bars, a table of statements, a list of texts. */
function linesOf(results: ReportedQuestion['results']): Doc {
  if (results.kind === 'text') {
    const texts = resultRows(results)
    return texts.length === 0 ? [paragraph(words.noTexts)] : [bullets(texts.map(({ label }) => [text(label)]))]
  }
  const { head, rows, shares } = resultsTable(results)
  const layout = shares ? { bars: shares, widths: [46, 54] } : head.length === 2 ? { widths: [74, 26] } : {}
  return [table(head, rows, layout)]
}

function minutesOf({ parts }: SessionReport): Doc {
  const { head, rows } = partMinutes(parts)
  return [heading(2, words.times), table(head, rows, { widths: [56, 22, 22] })]
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

/** Two and two, so that each side reads from top to bottom. */
function sideBySide(parts: Doc[]): Doc {
  return parts.flatMap((part, index): Doc => {
    if (index % 2 === 1)
      return []
    const beside = parts[index + 1]
    return [{ kind: 'columns', whole: true, columns: [part, beside ?? []] }]
  })
}
