import { z } from 'zod'
import { slugSchema } from '../slug.ts'
import { questionBase } from './base.ts'

/** A guess between two numbers. */
export const numberSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('number'),
  min: z.number(),
  max: z.number(),
  step: z.number().positive().default(1),
  unit: z.string().optional(),
  /** The figure shown at the reveal, with its fact (facts.yaml). Left out where the room's own count is the answer. */
  answer: z.strictObject({ value: z.number(), fact: slugSchema }).optional(),
})
