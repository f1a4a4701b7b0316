import { z } from 'zod'
import { slugSchema } from '../slug.ts'
import { haveOwnIds, optionSchema, questionBase } from './base.ts'

/** Lines to put into one of two boxes each. */
export const sortSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('sort'),
  boxes: z.array(optionSchema).length(2, 'give it exactly 2 boxes').refine(haveOwnIds, 'give every box its own id'),
  lines: z
    .array(
      z.strictObject({
        ...optionSchema.shape,
        /** Where the workshop would put it, for the reveal. The content must say so; a masked question does not. */
        box: slugSchema.optional(),
      }),
    )
    .min(2, 'give it at least 2 lines')
    .max(9)
    .refine(haveOwnIds, 'give every line its own id'),
})
