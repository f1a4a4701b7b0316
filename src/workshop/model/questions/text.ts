import { z } from 'zod'
import { questionBase } from './base.ts'

/** A few words, shown to the room once the facilitator has approved them. */
export const textSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('text'),
  /** Open from the start of a session to its end: people send what they like, when they like, up to three times. */
  anytime: z.boolean().default(false),
  maxLength: z.number().int().min(20).max(500).default(280),
})
