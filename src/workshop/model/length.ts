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
