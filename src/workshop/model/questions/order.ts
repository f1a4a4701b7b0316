import { z } from 'zod'
import { optionsSchema, questionBase } from './base.ts'

/** Steps to put in order. */
export const orderSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('order'),
  /** In the order the workshop suggests; people see them shuffled. */
  options: optionsSchema,
})
