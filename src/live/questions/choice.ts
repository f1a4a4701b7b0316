import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Bar, Counted } from './count.ts'
import { z } from 'zod'
import { slugSchema } from '../../workshop/model/slug.ts'
import { acceptIf } from './accept-if.ts'
import { optionBars, sum } from './count.ts'

type Question = QuestionOf<'choice'>

/** A function in every kind, so that the phone, which never calls it, comes without the schemas' library. */
export function answerSchema() {
  return z.strictObject({ kind: z.literal('choice'), option: slugSchema })
}
export type Answer = z.infer<ReturnType<typeof answerSchema>>

export interface Results {
  kind: 'choice'
  answered: number
  /** So many of them raised a hand. */
  byHand?: number
  /** `answered` is what is known at least: the exact number would tell small counts. */
  atLeast?: true
  bars: Bar[]
}

export interface Draft {
  kind: 'choice'
  option: string | null
}

/** The option is one of the question's. */
export function checkAnswer({ options }: Question, answer: Answer): Outcome<Answer> {
  return acceptIf(options.some(({ id }) => id === answer.option), answer)
}

/** Counts each option. */
export function tally({ options }: Question, rows: Counted<Answer>[]): Results {
  return { kind: 'choice', answered: sum(rows), bars: optionBars(options, rows, (answer, id) => answer.option === id) }
}

export function emptyDraft(): Draft {
  return { kind: 'choice', option: null }
}

/** A chosen option is still among the question's. */
export function draftFits({ option }: Draft, { options }: Question): boolean {
  return option === null || options.some(({ id }) => id === option)
}

export function finish({ option }: Draft): Answer | null {
  return option === null ? null : { kind: 'choice', option }
}
