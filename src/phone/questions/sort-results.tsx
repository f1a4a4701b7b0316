import type { ResultsProps } from './results-props.ts'
import { resultWords as words } from '../../language/words.ts'
import { Bars } from './bars.tsx'

/** For each line how many put it into which box, and where the workshop would put it. */
export function SortResults({ results, own, level: Heading }: ResultsProps<'sort'>) {
  return results.lines.map(({ id, label, box, bars }) => (
    <div key={id}>
      <Heading>{label}</Heading>
      <p class="ours">{words.ours(bars.find(bar => bar.id === box)?.label ?? '')}</p>
      <Bars bars={bars} answered={results.answered} isOwn={boxId => own?.boxes[id] === boxId} />
    </div>
  ))
}
