import { z } from 'zod'
import { slugSchema } from '../slug.ts'
import { haveOwnIds, optionSchema, questionBase } from './base.ts'

/** A rating of each of a few statements. */
export const scaleSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('scale'),
  /** The statements to rate. */
  items: z.array(optionSchema).min(1).max(5).refine(haveOwnIds, 'give every item its own id'),
  /** The highest rating; the lowest is 1. */
  steps: z.number().int().min(3).max(7).default(5),
  lowLabel: z.string(),
  highLabel: z.string(),
  /**
   * Id of an earlier private scale question with the same items. The phone then sends only the
   * change of each rating (now minus before), never the ratings themselves.
   */
  comparedWith: slugSchema.optional(),
})
