import { z } from 'zod'
import { optionsSchema, questionBase } from './base.ts'

/** One of several options. */
export const choiceSchema = z.strictObject({ ...questionBase, kind: z.literal('choice'), options: optionsSchema })
