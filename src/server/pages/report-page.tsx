import type { SessionReport } from '../../live/report/session-report.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { followUpWords, reportWords } from '../../language/words.ts'
import { followUpUrl } from '../../live/protocol/join-url.ts'
import { leftOutLines } from '../../live/report/left-out-lines.ts'
import { partMinutes } from '../../live/report/part-minutes.ts'
import { reportHead } from '../../live/report/report-head.ts'
import { reportOutline } from '../../live/report/report-outline.ts'
import { isFewer } from '../../live/report/result-lines.ts'
import { FollowUpInvitation } from './follow-up-section.tsx'
import { renderPage } from './layout.tsx'
import { ChangeSection, FollowUpResults, ResultsSection, Table } from './report-results.tsx'

const words = reportWords

/** What there is to show after a session: one page to read, to print and to send on. */
export function reportPage(
  workshop: Workshop,
  state: SessionState,
  report: SessionReport,
  phoneOrigin: string,
): string {
  const { code, deleteOn } = state
  const { session: { timeZone, minimumGroup } } = workshop.config
  const { heading, about } = reportHead(state, timeZone)
  const { changes, rows, sensitive } = reportOutline(report)
  const { followUp } = report
  const titleOf = ({ partId }: { partId: string }) => report.parts.find(({ id }) => id === partId)?.title
  const content = (
    <>
      <p class="back"><a href={`/present/sessions/${code}`}>{words.back}</a></p>
      <h1>{heading}</h1>
      <p class="lead">{about}</p>
      <Participation report={report} />
      <p class="actions">
        <a class="quiet" href={`/present/sessions/${code}/report.pdf`}>{words.pdf}</a>
        <a class="quiet" href={`/present/sessions/${code}/report.csv`}>{words.csv}</a>
      </p>
      {changes.length > 0 && <ChangeSection changes={changes} />}
      {followUp?.results && <FollowUpResults results={followUp.results} />}
      <Contents links={contentsOf(report)} />
      {rows.map(parts => (
        <div class={parts.length > 1 ? 'split parts' : undefined}>
          {parts.map(({ id, title, questions }) => (
            <ResultsSection id={`part-${id}`} title={title} questions={questions} />
          ))}
        </div>
      ))}
      {sensitive.length > 0 && (
        <ResultsSection
          id="sensitive"
          title={words.sensitive}
          hint={words.sensitiveHint}
          questions={sensitive}
          partOf={titleOf}
        />
      )}
      {report.questions.length === 0 && <p>{words.noResults}</p>}
      <Parts parts={report.parts} code={code} />
      {followUp && followUp.results === null && (
        <section class="sheet" aria-labelledby="follow-up">
          <h2 id="follow-up">{followUpWords.title}</h2>
          <FollowUpInvitation days={followUp} deleteOn={deleteOn} address={followUpUrl(phoneOrigin, code)} />
        </section>
      )}
      <LeftOut lines={leftOutLines(report, minimumGroup, state.lengthMinutes)} />
    </>
  )
  return renderPage(workshop, { title: heading, content, signedIn: true })
}

function Participation({ report }: { report: SessionReport }) {
  const { joined, people, hasMoved, questions } = report
  return (
    <>
      <p class="took-part">{words.participation(joined, people, hasMoved)}</p>
      {questions.some(asked => isFewer(asked, joined)) && <p class="hint">{words.fewer}</p>}
    </>
  )
}

/** The sections below the top, by their ids. */
function contentsOf(report: SessionReport): [string, string][] {
  const { parts, sensitive } = reportOutline(report)
  return [
    ...parts.map(({ id, title }): [string, string] => [`part-${id}`, title]),
    ...(sensitive.length > 0 ? [['sensitive', words.sensitive] as [string, string]] : []),
    ['times', words.times],
    ...(report.followUp?.results === null ? [['follow-up', followUpWords.title] as [string, string]] : []),
    ['left-out', words.notIn],
  ]
}

/** A page with few sections is read as quickly without it. */
function Contents({ links }: { links: [string, string][] }) {
  return links.length > 3 && (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      <ul>{links.map(([id, title]) => <li><a href={`#${id}`}>{title}</a></li>)}</ul>
    </nav>
  )
}

function Parts({ parts, code }: { parts: SessionReport['parts'], code: string }) {
  return (
    <section class="sheet" aria-labelledby="times">
      <h2 id="times">{words.times}</h2>
      <Table {...partMinutes(parts)} />
      {parts.some(({ actualMinutes }) => actualMinutes) && (
        <p class="actions"><a class="quiet" href={`/present?copy=${code}&minutes=used#new`}>{words.planNext}</a></p>
      )}
    </section>
  )
}

function LeftOut({ lines }: { lines: string[] }) {
  return (
    <section class="sheet" aria-labelledby="left-out">
      <h2 id="left-out">{words.notIn}</h2>
      <ul>{lines.map(line => <li>{line}</li>)}</ul>
    </section>
  )
}
