import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Doc } from '../../workshop/model/doc.ts'
import { ballotWords } from '../../language/words.ts'
import { mostChange } from '../../live/questions/scale.ts'
import { em, paragraph, strong, table } from './elements.ts'

type Scale = QuestionOf<'scale'>
const words = ballotWords.scale

/** The ratings from 1 to the highest, as they are printed. */
export function ratings(steps: number): string[] {
  return Array.from({ length: steps }, (_, index) => String(index + 1))
}

/** A row of numbers to circle for each statement. */
export function scaleBody({ items, steps, lowLabel, highLabel }: Scale): Doc {
  const numbers = ratings(steps)
  return [
    paragraph(em(words.circle(lowLabel, steps, highLabel))),
    table(
      [words.statement, ...numbers],
      items.map(({ label }) => [label, ...numbers]),
      { widths: [60, ...numbers.map(() => 8)] },
    ),
  ]
}

/** Compared with an earlier card that its writer kept: only the change is handed in. */
export function changeBody({ items, steps, lowLabel, highLabel }: Scale): Doc {
  return [
    paragraph(em(words.tearOff(lowLabel, steps, highLabel, mostChange(steps)))),
    table(
      [words.statement, words.before, words.now, words.change],
      items.map(({ label }) => [label, '', '', '']),
      { widths: [50, 12, 12, 26] },
    ),
  ]
}

/** Without a table: 18 points leave no room for its columns. */
export function largeScaleBody({ items, steps, lowLabel, highLabel }: Scale, isCompared: boolean): Doc {
  const numbers = paragraph(ratings(steps).join('     '))
  const change = { kind: 'field', id: 'change', label: words.changeField, lines: 1 } as const
  return [
    paragraph(em(words.circleEach(lowLabel, steps, highLabel))),
    ...items.flatMap(({ label }): Doc => [paragraph(strong(label)), numbers, ...(isCompared ? [change] : [])]),
    ...(isCompared ? [paragraph(em(words.onlyChanges(mostChange(steps))))] : []),
  ]
}
