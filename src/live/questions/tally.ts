import type { QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { Fact } from '../../workshop/model/workshop.ts'
import type { Answer, AnswerOf } from '../protocol/answer.ts'
import type { Results, ResultsOf } from '../protocol/view.ts'
import type { Counted } from './count.ts'
import { isOfKind } from '../../workshop/model/by-kind.ts'
import * as choice from './choice.ts'
import * as multi from './multi.ts'
import * as number from './number.ts'
import * as order from './order.ts'
import * as scale from './scale.ts'
import * as sort from './sort.ts'
import * as text from './text.ts'

/** How many phones gave one and the same answer. */
export type AnswerRow = Counted<Answer>

type Facts = readonly Pick<Fact, 'id' | 'source'>[]
type Tally<K extends QuestionKind> = (
  question: QuestionOf<K>,
  rows: Counted<AnswerOf<K>>[],
  facts: Facts,
) => ResultsOf<K>

const tallies: { [K in QuestionKind]: Tally<K> } = {
  choice: choice.tally,
  multi: multi.tally,
  scale: scale.tally,
  number: number.tally,
  order: order.tally,
  sort: sort.tally,
  text: text.tally,
}

/** Counts the answers of one question, passes left out. The facts say where a figure that answers it comes from. */
export function tallyAnswers<K extends QuestionKind>(
  question: QuestionOf<K>,
  rows: AnswerRow[],
  facts: Facts,
): Results {
  const { kind }: { kind: K } = question
  return tallies[kind](question, rows.flatMap(row => rowOfKind(row, kind)), facts)
}

function rowOfKind<K extends QuestionKind>({ value, count }: AnswerRow, kind: K): Counted<AnswerOf<K>>[] {
  return isOfKind(value, kind) ? [{ value, count }] : []
}
