import { z } from 'zod'
import { slugSchema } from '../../workshop/model/activity.ts'

/** Most characters any text from a phone may have, before the question's own limit is looked at. */
export const textCap = 500

/** "Pass" is an answer to every question, and looks like any other until results are counted. */
const passSchema = z.strictObject({ kind: z.literal('pass') })

/** What a phone sends as an answer. Its `kind` must be the question's kind, or `pass`. */
export const answerSchema = z.discriminatedUnion('kind', [
  passSchema,
  z.strictObject({ kind: z.literal('choice'), option: slugSchema }),
  z.strictObject({ kind: z.literal('multi'), options: z.array(slugSchema).min(1).max(9) }),
  /** One rating per item, in the items' order; or, for a question `comparedWith` another, one change per item. */
  z.strictObject({ kind: z.literal('scale'), ratings: z.array(z.number().int()).min(1).max(5) }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('order'), options: z.array(slugSchema).min(2).max(9) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(textCap) }),
])
export type Answer = z.infer<typeof answerSchema>
