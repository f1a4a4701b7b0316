import type { Results } from './view.ts'
import { z } from 'zod'

const answered = z.number().int().nonnegative()
const atLeast = z.literal(true).optional()
const byHand = z.number().int().positive().optional()
const count = z.number().int().nonnegative()
const bars = z.array(z.strictObject({
  id: z.string(),
  label: z.string(),
  count,
  range: z.enum(['few', 'more']).optional(),
}))
const line = { id: z.string(), label: z.string() }

/** Results that another computer released: what every chart may rely on. */
export const resultsSchema: z.ZodType<Results> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), answered, atLeast, byHand, bars }),
  z.strictObject({ kind: z.literal('multi'), answered, atLeast, byHand, bars }),
  z.strictObject({
    kind: z.literal('scale'),
    answered,
    atLeast,
    change: z.boolean(),
    items: z.array(z.strictObject({ ...line, bars })),
  }),
  z.strictObject({
    kind: z.literal('number'),
    answered,
    bars,
    median: z.number(),
    answer: z.strictObject({ value: z.number(), source: z.string() }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('order'),
    answered,
    steps: z.array(z.strictObject({ ...line, agreed: count, meanPlace: z.number() })),
  }),
  z.strictObject({
    kind: z.literal('sort'),
    answered,
    byHand,
    lines: z.array(z.strictObject({ ...line, box: z.string(), bars })),
  }),
  z.strictObject({
    kind: z.literal('text'),
    answered,
    texts: z.array(z.strictObject({
      id: z.string(),
      text: z.string(),
      isAnswered: z.literal(true).optional(),
      votes: count.optional(),
    })),
  }),
])
