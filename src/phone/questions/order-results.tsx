import type { ResultsProps } from './results-props.ts'
import { Bars } from './bars.tsx'

/** The steps in the suggested order, with how many put each of them there. */
export function OrderResults({ results: { steps, answered } }: ResultsProps<'order'>) {
  return <Bars bars={steps.map(({ agreed, ...step }) => ({ ...step, count: agreed }))} answered={answered} isOrder />
}
