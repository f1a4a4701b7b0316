import type { Results, ResultsOf } from '../../live/protocol/view.ts'
import type { ReportedFollowUp, ReportedQuestion } from '../../live/report/session-report.ts'
import { followUpWords, reportWords } from '../../language/words.ts'
import { changeSummary, isChange } from '../../live/report/change-summary.ts'
import { followUpHead, followUpRows } from '../../live/report/follow-up-rows.ts'
import { howMany, numberLines } from '../../live/report/result-lines.ts'
import { resultRows } from '../../live/report/result-rows.ts'
import { resultsTable } from '../../live/report/results-table.ts'
import { ChangePicture } from './change-picture.tsx'

const words = reportWords

/** What people scored at the start and at the end, as a picture for each sentence. */
export function ChangeSection({ changes }: { changes: ReportedQuestion[] }) {
  return (
    <section class="sheet" aria-labelledby="changed">
      <h2 id="changed">{words.change.heading}</h2>
      {changes.map(({ results }) => isChange(results) && <Change results={results} />)}
    </section>
  )
}

function Change({ results }: { results: ResultsOf<'scale'> }) {
  return (
    <>
      <p>{words.change.pairs(results)}</p>
      <div class="changes">{changeSummary(results).map(change => <ChangePicture change={change} />)}</div>
      <p class="hint">{[words.change.onlyChange, results.atLeast && words.change.least].filter(Boolean).join(' ')}</p>
    </>
  )
}

/** Questions of one part, or sensitive ones, of which `partOf` says the part. */
export function ResultsSection({ id, title, hint, questions, partOf }: {
  id: string
  title: string
  hint?: string
  questions: ReportedQuestion[]
  partOf?: (asked: ReportedQuestion) => string | undefined
}) {
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      <div class="split wide">
        {questions.map(asked => <Asked {...asked} part={partOf?.(asked)} />)}
      </div>
    </section>
  )
}

function Asked({ question, results, part }: ReportedQuestion & { part?: string }) {
  const said = howMany({ question, results })
  return (
    <section class="asked" aria-labelledby={question.id}>
      <h3 id={question.id}>{question.prompt}</h3>
      {said && <p class="hint">{said}</p>}
      {part && <p class="meta">{words.ofPart(part)}</p>}
      {results.kind === 'number' && numberLines(results).map(line => <p>{line}</p>)}
      <Lines results={results} />
    </section>
  )
}

function Lines({ results }: { results: Results }) {
  if (results.kind !== 'text') {
    const { head, rows, shares } = resultsTable(results)
    return <Table head={head} rows={rows} shares={shares} />
  }
  const texts = resultRows(results)
  return texts.length === 0 ? <p>{words.noTexts}</p> : <ul>{texts.map(({ label }) => <li>{label}</li>)}</ul>
}

/** A table whose first cells head their rows. */
export function Table({ head, rows, shares = null }: {
  head: string[]
  rows: string[][]
  shares?: (number | null)[] | null
}) {
  return (
    <table class="results">
      <thead>
        <tr>{head.map(cell => <th scope="col">{cell}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], row) => (
          <tr>
            <th scope="row">{first}</th>
            {cells.map((cell, column) => (
              <td>
                {column === cells.length - 1 && <ShareBar share={shares?.[row] ?? null} />}
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ShareBar({ share }: { share: number | null }) {
  return share !== null && (
    <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(share * 100)} height="10" />
    </svg>
  )
}

/** What was answered weeks later. */
export function FollowUpResults({ results }: { results: NonNullable<ReportedFollowUp['results']> }) {
  return (
    <section class="sheet" aria-labelledby="follow-up">
      <h2 id="follow-up">{followUpWords.title}</h2>
      <p class="hint">{followUpWords.report.once}</p>
      <Table head={followUpHead()} rows={followUpRows(results)} />
    </section>
  )
}
