import type { ResultsProps } from './results-props.ts'
import { decimal, resultWords as words } from '../../language/words.ts'
import { Bars, withoutEmptyEnds } from './bars.tsx'
import { unitAfter } from './number-field.tsx'

/** The figure with its source, the room's middle guess, and a chart of the guesses. */
export function NumberResults({ question: { unit }, results }: ResultsProps<'number'>) {
  const { answer, median, bars, answered } = results
  return (
    <>
      {answer && (
        <p class="figure">
          <span class="big digits">{answer.value}</span>
          <span>{unit}</span>
          <span class="quiet">{words.source(answer.source)}</span>
        </p>
      )}
      <p>{words.middle(`${decimal(median)}${unitAfter(unit)}`)}</p>
      <Bars bars={withoutEmptyEnds(bars)} answered={answered} />
    </>
  )
}
