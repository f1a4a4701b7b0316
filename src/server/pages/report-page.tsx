import type { Results, ResultsOf } from '../../live/protocol/view.ts'
import type { ResultRow } from '../../live/report/result-rows.ts'
import type { ReportedFollowUp, ReportedQuestion, SessionReport } from '../../live/report/session-report.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { followUpWords, reportWords } from '../../language/words.ts'
import { followUpUrl } from '../../live/protocol/join-url.ts'
import { isAnytime } from '../../live/questions/anytime.ts'
import { changeSummary, isChange } from '../../live/report/change-summary.ts'
import { followUpHead, followUpRows } from '../../live/report/follow-up-rows.ts'
import { reportHead } from '../../live/report/report-head.ts'
import { resultRows } from '../../live/report/result-rows.ts'
import { ChangePicture } from './change-picture.tsx'
import { FollowUpInvitation } from './follow-up-section.tsx'
import { renderPage } from './layout.tsx'

const words = reportWords

/** What there is to show after a session: one page to read, to print and to send on. */
export function reportPage(
  workshop: Workshop,
  state: SessionState,
  report: SessionReport,
  phoneOrigin: string,
): string {
  const { code } = state
  const { heading, about } = reportHead(state)
  const content = (
    <>
      <p class="back"><a href={`/present/sessions/${code}`}>{words.back}</a></p>
      <h1>{heading}</h1>
      <p class="lead">{about}</p>
      <p>{words.participation(report.joined, report.people, report.hasMoved)}</p>
      <p class="actions">
        <a class="quiet" href={`/present/sessions/${code}/report.pdf`}>{words.pdf}</a>
        <a class="quiet" href={`/present/sessions/${code}/report.csv`}>{words.csv}</a>
      </p>
      {inReadingOrder(report).map(({ question, results }) => (
        <section class="sheet" aria-labelledby={question.id}>
          <h2 id={question.id}>{question.prompt}</h2>
          {isChange(results) ? <Change results={results} /> : <p class="hint">{inAll(question, results)}</p>}
          <Lines rows={resultRows(results)} {...columnsOf(results)} />
        </section>
      ))}
      {report.followUp && <FollowUp {...report.followUp} state={state} phoneOrigin={phoneOrigin} />}
      <Parts parts={report.parts} code={code} />
      <LeftOut leftOut={report.leftOut} minimumGroup={workshop.config.session.minimumGroup} />
    </>
  )
  return renderPage(workshop, { title: heading, content, signedIn: true })
}

/** What one looks for first comes first: what has changed between start and end. */
function inReadingOrder({ questions }: SessionReport): ReportedQuestion[] {
  const changes = questions.filter(({ results }) => isChange(results))
  return [...changes, ...questions.filter(asked => !changes.includes(asked))]
}

function inAll(question: ReportedQuestion['question'], results: Results): string {
  return isAnytime(question) ? words.shown(results.answered) : words.answered(results)
}

function Change({ results }: { results: ResultsOf<'scale'> }) {
  return (
    <>
      <p>{words.change.pairs(results)}</p>
      <div class="changes">{changeSummary(results).map(change => <ChangePicture change={change} />)}</div>
      <p class="hint">{[words.change.onlyChange, results.atLeast && words.change.least].filter(Boolean).join(' ')}</p>
      <h3>{words.change.steps}</h3>
    </>
  )
}

/** What the lines of these results are called, and what their numbers are. */
function columnsOf(results: Results) {
  const { kind } = results
  return { kind, ...words.columns[kind], ...(isChange(results) && { label: words.change.column }) }
}

function Lines({ rows, kind, label, value }: { rows: ResultRow[] } & ReturnType<typeof columnsOf>) {
  if (rows.length === 0)
    return <p>{words.noTexts}</p>
  if (kind === 'text')
    return <ul>{rows.map(({ label }) => <li>{label}</li>)}</ul>
  return (
    <>
      {[...new Set(rows.map(({ group }) => group))].map(group => (
        <table class="results">
          {group !== null && <caption>{group}</caption>}
          <thead>
            <tr>
              <th scope="col">{label}</th>
              <th scope="col">{value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.filter(row => row.group === group).map(row => (
              <tr>
                <th scope="row">{row.label}</th>
                <td>
                  {row.share !== null && <ShareBar share={row.share} />}
                  {row.value}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}

function ShareBar({ share }: { share: number }) {
  return (
    <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(share * 100)} height="10" />
    </svg>
  )
}

function FollowUp({ results, state, phoneOrigin, ...days }: ReportedFollowUp & {
  state: SessionState
  phoneOrigin: string
}) {
  const { code, deleteOn } = state
  return (
    <section class="sheet" aria-labelledby="follow-up">
      <h2 id="follow-up">{followUpWords.title}</h2>
      {results
        ? <FollowUpResults rows={followUpRows(results)} />
        : <FollowUpInvitation days={days} deleteOn={deleteOn} address={followUpUrl(phoneOrigin, code)} />}
    </section>
  )
}

function FollowUpResults({ rows }: { rows: string[][] }) {
  return (
    <>
      <p class="hint">{followUpWords.report.once}</p>
      <table class="results">
        <thead>
          <tr>{followUpHead().map(head => <th scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(([question, ...cells]) => (
            <tr>
              <th scope="row">{question}</th>
              {cells.map(cell => <td>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Parts({ parts, code }: { parts: SessionReport['parts'], code: string }) {
  return (
    <section class="sheet" aria-labelledby="times">
      <h2 id="times">{words.times}</h2>
      <table class="results">
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.planned}</th>
            <th scope="col">{words.actual}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ title, plannedMinutes, actualMinutes }) => (
            <tr>
              <th scope="row">{title}</th>
              <td>{plannedMinutes}</td>
              <td>{actualMinutes ?? words.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {parts.some(({ actualMinutes }) => actualMinutes) && (
        <p class="actions"><a class="quiet" href={`/present?copy=${code}&minutes=used#new`}>{words.planNext}</a></p>
      )}
    </section>
  )
}

function LeftOut({ leftOut, minimumGroup }: { leftOut: SessionReport['leftOut'], minimumGroup: number }) {
  const lines = words.leftOut(leftOut, minimumGroup)
  return (
    <section class="sheet" aria-labelledby="left-out">
      <h2 id="left-out">{words.notIn}</h2>
      <ul>{lines.map(line => <li>{line}</li>)}</ul>
    </section>
  )
}
