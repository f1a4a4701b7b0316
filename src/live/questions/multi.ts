import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Bar, Counted } from './count.ts'
import { z } from 'zod'
import { slugSchema } from '../../workshop/model/slug.ts'
import { acceptIf } from './accept-if.ts'
import { optionBars, sum } from './count.ts'

type Question = QuestionOf<'multi'>

export function answerSchema() {
  return z.strictObject({ kind: z.literal('multi'), options: z.array(slugSchema).min(1).max(9) })
}
export type Answer = z.infer<ReturnType<typeof answerSchema>>

export interface Results {
  kind: 'multi'
  answered: number
  /** So many of them raised a hand. */
  byHand?: number
  /** `answered` is what is known at least: the exact number would tell small counts. */
  atLeast?: true
  bars: Bar[]
}

export interface Draft {
  kind: 'multi'
  options: string[]
}

/** Stored in the question's order, so that the order of tapping is not kept and equal answers are equal. */
export function checkAnswer({ options, most = options.length }: Question, answer: Answer): Outcome<Answer> {
  const picked = options.map(({ id }) => id).filter(id => answer.options.includes(id))
  const fits = picked.length === answer.options.length && picked.length <= most
  return acceptIf(fits, { kind: 'multi', options: picked })
}

/** Counts each pick, and each person once. */
export function tally({ options }: Question, rows: Counted<Answer>[]): Results {
  const bars = optionBars(options, rows, (answer, id) => answer.options.includes(id))
  return { kind: 'multi', answered: sum(rows), bars }
}

export function emptyDraft(): Draft {
  return { kind: 'multi', options: [] }
}

/** All that is ticked is still among the question's options. */
export function draftFits(draft: Draft, { options }: Question): boolean {
  return draft.options.every(picked => options.some(({ id }) => id === picked))
}

export function finish(draft: Draft): Answer | null {
  return draft.options.length > 0 ? draft : null
}
