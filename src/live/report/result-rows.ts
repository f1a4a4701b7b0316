import type { Results, ResultsOf } from '../protocol/view.ts'
import type { Bar } from '../questions/count.ts'
import { countInWords, decimal, reportWords } from '../../language/words.ts'
import { barHolding, barShare } from '../questions/count.ts'

const words = reportWords

/** One line of a question's results. */
export interface ResultRow {
  /** What the line belongs to, where a question has several: the statement that was rated, the line that was sorted. */
  group: string | null
  label: string
  /** The number in words, as the room saw it; empty where there is none. */
  value: string
  /** How long its bar is, from 0 to 1; `null` without one. */
  share: number | null
  /** In words, where the line is the answer that the workshop gives, or has a place in it. */
  ours: string | null
}

/** The results of a question as lines, in the order in which the room saw them. */
export function resultRows(results: Results): ResultRow[] {
  switch (results.kind) {
    case 'choice':
    case 'multi':
      return barRows(results.bars, null)
    case 'number':
      return numberRows(results)
    case 'scale':
      return results.change ? changeRows(results) : results.items.flatMap(({ label, bars }) => barRows(bars, label))
    case 'sort':
      return results.lines.flatMap(({ label, bars, box }) =>
        barRows(bars, label, bar => (bar.id === box ? words.ours.here : null)))
    case 'order':
      return results.steps.map(({ label, meanPlace }, index) =>
        ({ group: null, label, value: decimal(meanPlace), share: null, ours: words.ours.place(index + 1) }))
    case 'text':
      return results.texts.map(({ text }) => ({ group: null, label: text, value: '', share: null, ours: null }))
  }
}

function numberRows({ bars, answer }: ResultsOf<'number'>): ResultRow[] {
  const holding = answer && barHolding(answer.value, bars)
  return barRows(bars, null, ({ id }) => (answer && id === holding ? words.ours.figure(decimal(answer.value)) : null))
}

/**
 * Changes from the furthest down to the furthest up that anyone moved on any statement, so that all have the same
 * lines; the ends of the scale stand for what is more. In words, because a spreadsheet takes a sign for a formula.
 */
function changeRows({ items }: ResultsOf<'scale'>): ResultRow[] {
  const bars = items.flatMap(({ bars }) => bars)
  const moved = bars.filter(({ count }) => count > 0).map(({ id }) => Number(id))
  const [low, high] = [Math.min(0, ...moved), Math.max(0, ...moved)]
  const most = Math.max(...bars.map(({ id }) => Number(id)))
  return items.flatMap(({ label, bars }) => barRows(
    bars
      .map(bar => ({ ...bar, change: Number(bar.id) }))
      .filter(({ change }) => change >= low && change <= high)
      .map(bar => ({ ...bar, label: words.change.by(bar.change, Math.abs(bar.change) === most) })),
    label,
  ))
}

function barRows(bars: Bar[], group: string | null, oursOf: (bar: Bar) => string | null = () => null): ResultRow[] {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return bars.map(bar => ({
    group,
    label: bar.label,
    value: countInWords(bar.count, bar.range),
    share: barShare(bar, most),
    ours: oursOf(bar),
  }))
}
