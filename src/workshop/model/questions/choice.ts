import { z } from 'zod'
import { haveOwnIds, optionSchema, questionBase } from './base.ts'

const choiceOptionSchema = z.strictObject({
  ...optionSchema.shape,
  /** Has a place for words of one's own. They are never sent, so the question is private. */
  own: z.literal(true).optional(),
})

/** One of several options. */
export const choiceSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('choice'),
  options: z
    .array(choiceOptionSchema)
    .min(2, 'give it at least 2 options')
    .max(9)
    .refine(haveOwnIds, 'give every option its own id'),
})
