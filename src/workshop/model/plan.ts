import { z } from 'zod'
import { slugSchema } from './slug.ts'

const text = z.string().trim().min(1)

/** What the plan on the phone begins with. */
export const planSchema = z.strictObject({
  /** The private choice in which people choose a break. */
  breakQuestion: slugSchema.optional(),
  /** Private scales whose ratings are shown again beside the plan. */
  lookBack: z.array(slugSchema).default([]),
  plans: z
    .array(
      z.strictObject({
        id: slugSchema,
        title: text,
        /** A whole plan, as someone might make it. */
        example: text,
      }),
    )
    .min(1)
    .max(5),
})

export type PlanStart = z.output<typeof planSchema>
