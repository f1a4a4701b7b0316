import type { Results } from '../protocol/view.ts'
import type { Bar } from '../questions/count.ts'
import { countInWords, decimal } from '../../language/words.ts'
import { barShare } from '../questions/count.ts'

/** One line of a question's results. */
export interface ResultRow {
  /** What the line belongs to, where a question has several: the statement that was rated, the line that was sorted. */
  group: string | null
  label: string
  /** The number in words, as the room saw it; empty where there is none. */
  value: string
  /** How long its bar is, from 0 to 1; `null` without one. */
  share: number | null
}

/** The results of a question as lines, in the order in which the room saw them. */
export function resultRows(results: Results): ResultRow[] {
  switch (results.kind) {
    case 'choice':
    case 'multi':
    case 'number':
      return barRows(results.bars, null)
    case 'scale':
      return results.items.flatMap(({ label, bars }) => barRows(results.change ? reached(bars) : bars, label))
    case 'sort':
      return results.lines.flatMap(({ label, bars }) => barRows(bars, label))
    case 'order':
      return results.steps.map(({ label, meanPlace }) =>
        ({ group: null, label, value: decimal(meanPlace), share: null }))
    case 'text':
      return results.texts.map(({ text }) => ({ group: null, label: text, value: '', share: null }))
  }
}

/** Changes as far as anyone moved, on both sides of none. */
function reached(bars: Bar[]): Bar[] {
  const reach = Math.max(1, ...bars.filter(({ count }) => count > 0).map(({ id }) => Math.abs(Number(id))))
  return bars.filter(({ id }) => Math.abs(Number(id)) <= reach)
}

function barRows(bars: Bar[], group: string | null): ResultRow[] {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return bars.map(bar => ({
    group,
    label: bar.label,
    value: countInWords(bar.count, bar.range),
    share: barShare(bar, most),
  }))
}
