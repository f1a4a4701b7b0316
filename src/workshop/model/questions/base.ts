import { z } from 'zod'
import { slugSchema } from '../slug.ts'

/** What every question has. */
export const questionBase = {
  id: slugSchema,
  prompt: z.string().min(1),
  /** One calm sentence under the prompt. */
  help: z.string().optional(),
  /** Stays on the phone: never sent, never counted, no results. */
  private: z.boolean().default(false),
  /** Small counts are not shown. On paper it is counted once, when the last ballot is in. */
  sensitive: z.boolean().default(false),
  /** A soft time for answering, shown as a timer; nothing closes by itself. */
  seconds: z.number().int().positive().optional(),
}

export const optionSchema = z.strictObject({ id: slugSchema, label: z.string().min(1) })

/** One thing a person can pick, rate or order. */
export type Option = z.infer<typeof optionSchema>

export function haveOwnIds(things: { id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size === things.length
}

export const optionsSchema = z
  .array(optionSchema)
  .min(2, 'give it at least 2 options')
  .max(9)
  .refine(haveOwnIds, 'give every option its own id')
