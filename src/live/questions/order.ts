import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Counted } from './count.ts'
import { z } from 'zod'
import { slugSchema } from '../../workshop/model/slug.ts'
import { acceptIf } from './accept-if.ts'
import { byId } from './by-id.ts'
import { sum } from './count.ts'
import { shuffle } from './shuffle.ts'

type Question = QuestionOf<'order'>

export function answerSchema() {
  return z.strictObject({ kind: z.literal('order'), options: z.array(slugSchema).min(2).max(9) })
}
export type Answer = z.infer<ReturnType<typeof answerSchema>>

/** In the suggested order; `agreed` is how many put the step in that place, `meanPlace` is 1-based. */
export interface Results {
  kind: 'order'
  answered: number
  steps: { id: string, label: string, agreed: number, meanPlace: number }[]
}

export interface Draft {
  kind: 'order'
  options: string[]
  /** `false` until a step has been moved: an order that nobody touched is no answer. */
  moved?: boolean
}

/** Every step once. */
export function checkAnswer(question: Question, answer: Answer): Outcome<Answer> {
  return acceptIf(hasEveryStepOnce(question, answer.options), answer)
}

/** Counts, for each step, how many put it where the workshop suggests, and where it stood on average. */
export function tally({ options }: Question, rows: Counted<Answer>[]): Results {
  const answered = sum(rows)
  const steps = options.map(({ id, label }, index) => {
    const ranks = rows.reduce((total, row) => total + (row.value.options.indexOf(id) + 1) * row.count, 0)
    return {
      id,
      label,
      agreed: sum(rows.filter(row => row.value.options[index] === id)),
      meanPlace: answered === 0 ? index + 1 : Math.round((ranks / answered) * 10) / 10,
    }
  })
  return { kind: 'order', answered, steps }
}

/** By id: the suggested order is for the reveal. */
export function mask(question: Question): Question {
  return { ...question, options: byId(question.options) }
}

/** Shuffled by the phone's own seed: the same again after a refresh. */
export function emptyDraft({ id, options }: Question, seed: string): Draft {
  return { kind: 'order', options: shuffle(options.map(option => option.id), seed + id), moved: false }
}

/** Every step that the question has now, once. */
export function draftFits({ options }: Draft, question: Question): boolean {
  return hasEveryStepOnce(question, options)
}

export function finish({ options, moved }: Draft): Answer | null {
  return moved === false ? null : { kind: 'order', options }
}

function hasEveryStepOnce({ options }: Question, given: string[]): boolean {
  return given.length === options.length && options.every(({ id }) => given.includes(id))
}
