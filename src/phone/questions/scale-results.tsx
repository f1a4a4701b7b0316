import type { ResultsProps } from './results-props.ts'
import { Bars, withoutEmptyEnds } from './bars.tsx'

/** A chart of each statement's ratings, or of the changes since the first answer. */
export function ScaleResults({ results, own, level: Heading }: ResultsProps<'scale'>) {
  return results.items.map(({ id, label, bars }, index) => (
    <div key={id}>
      <Heading>{label}</Heading>
      <Bars
        bars={results.change ? withoutEmptyEnds(bars, bar => bar.id === '0') : bars}
        answered={results.answered}
        isOwn={rating => String(own?.ratings[index]) === rating}
      />
    </div>
  ))
}
