import { z } from 'zod'

/** The published lengths of the session, in minutes. */
export const lengths = [45, 60, 90] as const
export type Length = (typeof lengths)[number]

export const lengthSchema = z.union([z.literal(45), z.literal(60), z.literal(90)])

/** One whole number of minutes for each published length. */
export const minutesByLengthSchema = z.strictObject({
  45: z.number().int().min(0),
  60: z.number().int().min(0),
  90: z.number().int().min(0),
})

const seconds = z.number().int().min(0).max(60 * 60)

/** Seconds: one number for all lengths, or one for each. */
export const secondsSchema = z
  .union([seconds, z.strictObject({ 45: seconds, 60: seconds, 90: seconds })])
  .transform(value => (typeof value === 'number' ? { 45: value, 60: value, 90: value } : value))
