import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Bar, Counted } from './count.ts'
import { z } from 'zod'
import { changeWords } from '../../language/words.ts'
import { acceptIf } from './accept-if.ts'
import { range, sum } from './count.ts'

type Question = QuestionOf<'scale'>

/** One rating per item, in the items' order; or, for a question `comparedWith` another, one change per item. */
export function answerSchema() {
  return z.strictObject({ kind: z.literal('scale'), ratings: z.array(z.number().int()).min(1).max(5) })
}
export type Answer = z.infer<ReturnType<typeof answerSchema>>

/** One row per item; `bars` holds a bar per rating (ids "1"…"5") or per change ("-4"…"4"). */
export interface Results {
  kind: 'scale'
  answered: number
  /** `answered` is what is known at least: the exact number would tell small counts. */
  atLeast?: true
  change: boolean
  items: { id: string, label: string, bars: Bar[] }[]
}

export interface Draft {
  kind: 'scale'
  ratings: (number | null)[]
}

/** As many ratings as items, each on the scale; changes reach from the largest loss to the largest gain. */
export function checkAnswer(question: Question, answer: Answer): Outcome<Answer> {
  const possible = possibleRatings(question)
  const { ratings } = answer
  return acceptIf(ratings.length === question.items.length && ratings.every(one => possible.includes(one)), answer)
}

/** Counts each rating, or each change, of each item. */
export function tally(question: Question, rows: Counted<Answer>[]): Results {
  const change = question.comparedWith !== undefined
  const items = question.items.map(({ id, label }, index) => ({
    id,
    label,
    bars: possibleRatings(question).map(rating => ({
      id: String(rating),
      label: change ? changeWords(rating) : String(rating),
      count: sum(rows.filter(row => row.value.ratings[index] === rating)),
    })),
  }))
  return { kind: 'scale', answered: sum(rows), change, items }
}

function possibleRatings({ steps, comparedWith }: Question): number[] {
  return comparedWith === undefined ? range(1, steps) : range(1 - steps, steps - 1)
}

export function emptyDraft({ items }: Question): Draft {
  return { kind: 'scale', ratings: items.map(() => null) }
}

/** As many ratings as the question has items now. */
export function draftFits({ ratings }: Draft, { items }: Question): boolean {
  return ratings.length === items.length
}

export function finish({ ratings }: Draft): Answer | null {
  return ratings.every(rating => rating !== null) ? { kind: 'scale', ratings } : null
}
