import { z } from 'zod'
import { optionsSchema, questionBase } from './base.ts'

/** Several of several options. */
export const multiSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('multi'),
  options: optionsSchema,
  /** How many options one person may pick; all when left out. */
  most: z.number().int().positive().optional(),
})
