import type { QuestionKind } from '../../workshop/model/activity.ts'
import type { OfKind } from '../../workshop/model/by-kind.ts'
import { z } from 'zod'
import * as choice from '../questions/choice.ts'
import * as multi from '../questions/multi.ts'
import * as number from '../questions/number.ts'
import * as order from '../questions/order.ts'
import * as scale from '../questions/scale.ts'
import * as sort from '../questions/sort.ts'
import * as text from '../questions/text.ts'

/** "Pass" is an answer to every question, and looks like any other until results are counted. */
const passSchema = z.strictObject({ kind: z.literal('pass') })

/** "I'd ask this too", of a text that someone else has written. */
const voteSchema = z.strictObject({ kind: z.literal('vote') })

const schemas = {
  choice: choice.answerSchema(),
  multi: multi.answerSchema(),
  scale: scale.answerSchema(),
  number: number.answerSchema(),
  order: order.answerSchema(),
  sort: sort.answerSchema(),
  text: text.answerSchema(),
} satisfies { [K in QuestionKind]: z.ZodType<{ kind: K }> }

/** What a phone sends as an answer. Its `kind` must be the question's kind, or `pass`. */
export const answerSchema = z.discriminatedUnion('kind', [passSchema, voteSchema, ...Object.values(schemas)])
export type Answer = z.infer<typeof answerSchema>
export type AnswerOf<K extends Answer['kind']> = OfKind<Answer, K>
