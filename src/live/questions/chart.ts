import type { Bar, Results } from '../protocol/view.ts'

/** One bar of any chart. */
export interface ChartRow {
  id: string
  label: string
  count: number
  /** Of those who answered, 0 to 1. */
  share: number
  /** The statement a rating belongs to; `null` where there is one chart only. */
  group: string | null
}

/** The bars of any kind of results, in the order they are drawn; texts have none. */
export function chartRows(results: Results): ChartRow[] {
  switch (results.kind) {
    case 'choice':
    case 'multi':
    case 'number':
      return results.bars.map(bar => chartRow(bar, results.answered, null))
    case 'scale':
      return results.items.flatMap(item => item.bars.map(bar => chartRow(bar, results.answered, item.label)))
    case 'order':
      return results.steps.map(step => chartRow({ ...step, count: step.agreed }, results.answered, null))
    case 'text':
      return []
  }
}

function chartRow({ id, label, count }: Bar, answered: number, group: string | null): ChartRow {
  return { id, label, count, share: answered === 0 ? 0 : count / answered, group }
}

/** The results in plain sentences, for screen readers and for tables: never only in colour or length. */
export function describeResults(results: Results): string[] {
  const first = `${people(results.answered)} answered.`
  switch (results.kind) {
    case 'choice':
      return [first, ...results.bars.map(bar => barSentence(bar, results.answered))]
    case 'multi':
      return [first, 'Each could pick several.', ...results.bars.map(bar => barSentence(bar, results.answered))]
    case 'number':
      return [
        first,
        `The middle answer is ${results.median}.`,
        ...results.bars.filter(bar => bar.count > 0).map(bar => barSentence(bar, results.answered)),
        ...(results.answer ? [`The figure is ${results.answer.value}. Source: ${results.answer.source}.`] : []),
      ]
    case 'scale':
      return [first, ...results.items.map(item => `${item.label}: ${ratingList(item.bars)}.`)]
    case 'order':
      return [
        first,
        ...results.steps.map(
          (step, place) =>
            `${place + 1}. ${step.label}: ${step.agreed} of ${results.answered} put it here; on average place ${step.meanPlace}.`,
        ),
      ]
    case 'text':
      return [first, ...results.texts.map(({ text }) => text)]
  }
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}

function barSentence(bar: Bar, answered: number): string {
  const percent = answered === 0 ? 0 : Math.round((bar.count / answered) * 100)
  return `${bar.label}: ${bar.count} of ${answered} (${percent}%).`
}

function ratingList(bars: Bar[]): string {
  const given = bars.filter(bar => bar.count > 0).map(bar => `${bar.label} from ${people(bar.count)}`)
  return given.length === 0 ? 'no ratings' : given.join(', ')
}
