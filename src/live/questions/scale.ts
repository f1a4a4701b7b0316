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

/** One row per item; `bars` holds a bar per rating (ids "1"…"5") or per change ("-3"…"3"). */
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

/**
 * As many ratings as items, each on the scale. Of a comparison the changes: one from end to end of the scale would tell
 * both ratings, so the largest stands for it.
 */
export function checkAnswer(question: Question, answer: Answer): Outcome<Answer> {
  const { steps, items, comparedWith } = question
  const possible = comparedWith === undefined ? range(1, steps) : range(1 - steps, steps - 1)
  const { ratings } = answer
  const fits = ratings.length === items.length && ratings.every(one => possible.includes(one))
  return acceptIf(fits, comparedWith === undefined ? answer : { ...answer, ratings: shownChanges(question, ratings) })
}

/** Changes as they may leave a phone: none so large that it tells both ratings. */
export function shownChanges({ steps }: Question, changes: number[]): number[] {
  return changes.map(change => Math.max(-mostChange(steps), Math.min(mostChange(steps), change)))
}

/** The largest change that is told apart from others. */
export function mostChange(steps: number): number {
  return Math.max(1, steps - 2)
}

/** Counts each rating, or each change, of each item. */
export function tally(question: Question, rows: Counted<Answer>[]): Results {
  const change = question.comparedWith !== undefined
  // What was stored before changes were cut short counts at the ends as well.
  const rated = rows.map(({ count, value: { ratings } }) => (
    { count, ratings: change ? shownChanges(question, ratings) : ratings }
  ))
  const items = question.items.map(({ id, label }, index) => ({
    id,
    label,
    bars: possibleRatings(question).map(rating => ({
      id: String(rating),
      label: change ? changeWords(rating, mostChange(question.steps)) : String(rating),
      count: sum(rated.filter(({ ratings }) => ratings[index] === rating)),
    })),
  }))
  return { kind: 'scale', answered: sum(rows), change, items }
}

function possibleRatings({ steps, comparedWith }: Question): number[] {
  return comparedWith === undefined ? range(1, steps) : range(-mostChange(steps), mostChange(steps))
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
