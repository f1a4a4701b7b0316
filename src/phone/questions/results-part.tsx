import type { Answer } from '../../live/protocol/answer.ts'
import type { QuestionView, Results } from '../../live/protocol/view.ts'
import type { ChartRow } from '../../live/questions/chart.ts'
import type { Question } from '../../workshop/model/activity.ts'
import { count } from '../../language/words.ts'
import { chartRows } from '../../live/questions/chart.ts'
import { unitAfter } from './number-field.tsx'

interface ResultsPartProps {
  view: QuestionView
  question: Question
  /** What this phone sent: marked in the chart, on this phone only. */
  own: Answer | undefined
  minimumGroup: number
  /** Of the headings over several charts. */
  level: 'h3' | 'h4'
}

export function ResultsPart({ view, question, own, minimumGroup, level }: ResultsPartProps) {
  const { results } = view
  if (!results) {
    return (
      <p class="held">{`Fewer than ${minimumGroup} people answered, so nothing is shown. That protects everybody.`}</p>
    )
  }
  return (
    <div class="results">
      <p class="quiet">{`${count(results.answered, 'person', 'people')} answered`}</p>
      {results.kind === 'number' && <NumberWords results={results} question={question} />}
      {results.kind === 'text'
        ? (
            <Texts results={results} />
          )
        : (
            <Chart
              rows={worthShowing(results)}
              answered={results.answered}
              isOwn={row => isOwn(row, results, own)}
              ordered={results.kind === 'order'}
              level={level}
            />
          )}
    </div>
  )
}

function NumberWords({ results, question }: { results: Extract<Results, { kind: 'number' }>, question: Question }) {
  const unit = unitAfter(question.kind === 'number' ? question.unit : undefined)
  return (
    <>
      {results.answer && (
        <p class="figure">
          <span class="big digits">{results.answer.value}</span>
          <span>{question.kind === 'number' && question.unit}</span>
          <span class="quiet">{`Source: ${results.answer.source}`}</span>
        </p>
      )}
      <p>{`The middle answer in this room: ${results.median}${unit}`}</p>
    </>
  )
}

function Texts({ results }: { results: Extract<Results, { kind: 'text' }> }) {
  if (results.texts.length === 0)
    return <p>The facilitator shows some of them here, one by one.</p>
  return (
    <ul class="texts">
      {results.texts.map(({ id, text }) => (
        <li key={id}>
          <blockquote>{text}</blockquote>
        </li>
      ))}
    </ul>
  )
}

interface ChartProps {
  rows: ChartRow[]
  answered: number
  isOwn: (row: ChartRow) => boolean
  /** The rows are places in an order. */
  ordered: boolean
  level: 'h3' | 'h4'
}

function Chart({ rows, answered, isOwn, ordered, level: Heading }: ChartProps) {
  const groups = [...new Set(rows.map(row => row.group))]
  const List = ordered ? 'ol' : 'ul'
  return groups.map(group => (
    <div key={group ?? ''}>
      {group !== null && <Heading>{group}</Heading>}
      <List class="chart">
        {rows
          .filter(row => row.group === group)
          .map(row => (
            <li key={row.id} class={isOwn(row) ? 'mine' : undefined}>
              <span class="bar-label">
                {row.label}
                {isOwn(row) && <span class="you"> you</span>}
              </span>
              <span class="bar-count">{ordered ? `${row.count} of ${answered} put it here` : `${row.count}`}</span>
              <span class="bar" aria-hidden="true">
                <span style={{ width: `${row.share * 100}%` }} />
              </span>
            </li>
          ))}
      </List>
    </div>
  ))
}

/** Where the ends of a long scale are empty, they say nothing. */
function worthShowing(results: Results): ChartRow[] {
  const rows = chartRows(results)
  if (results.kind !== 'number' && !(results.kind === 'scale' && results.change))
    return rows
  return rows.filter((row) => {
    const group = rows.filter(other => other.group === row.group)
    const at = group.indexOf(row)
    return (
      (results.kind === 'scale' && row.id === '0')
      || (group.slice(0, at + 1).some(hasCount) && group.slice(at).some(hasCount))
    )
  })
}

function hasCount(row: ChartRow): boolean {
  return row.count > 0
}

function isOwn(row: ChartRow, results: Results, own: Answer | undefined): boolean {
  if (own?.kind === 'choice')
    return own.option === row.id
  if (own?.kind === 'multi')
    return own.options.includes(row.id)
  if (own?.kind === 'scale' && results.kind === 'scale') {
    const place = results.items.findIndex(item => item.label === row.group)
    return String(own.ratings[place]) === row.id
  }
  return false
}
