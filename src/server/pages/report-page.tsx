import type { ResultRow } from '../../live/report/result-rows.ts'
import type { SessionReport } from '../../live/report/session-report.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { resultRows } from '../../live/report/result-rows.ts'
import { renderPage } from './layout.tsx'

const words = deskWords.report

/** What there is to show after a session: one page to read, to print and to send on. */
export function reportPage(workshop: Workshop, state: SessionState, report: SessionReport): string {
  const { code, title, startsAt, venue, lengthMinutes } = state
  const about = [deskWords.start(startsAt), venue, deskWords.minutes(lengthMinutes)].filter(Boolean).join(' · ')
  const content = (
    <>
      <p class="back"><a href={`/present/sessions/${code}`}>{words.back}</a></p>
      <h1>{words.heading(title)}</h1>
      <p class="lead">{about}</p>
      <p>{words.participation(report.joined, report.people, report.hasMoved)}</p>
      <p class="actions"><a class="quiet" href={`/present/sessions/${code}/report.csv`}>{words.csv}</a></p>
      {report.questions.map(({ question, results }) => (
        <section class="sheet" aria-labelledby={question.id}>
          <h2 id={question.id}>{question.prompt}</h2>
          <p class="hint">{words.answered(results)}</p>
          <Lines rows={resultRows(results)} kind={results.kind} />
        </section>
      ))}
      <Parts parts={report.parts} />
      <LeftOut leftOut={report.leftOut} minimumGroup={workshop.config.session.minimumGroup} />
    </>
  )
  return renderPage(workshop, { title: words.heading(title), content, signedIn: true })
}

function Lines({ rows, kind }: { rows: ResultRow[], kind: keyof typeof words.columns }) {
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
              <th scope="col">{words.columns[kind].label}</th>
              <th scope="col">{words.columns[kind].value}</th>
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

function Parts({ parts }: { parts: SessionReport['parts'] }) {
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
