import { z } from 'zod'
import { activitySchema } from './activity.ts'
import { guidanceIdSchema } from './guidance.ts'
import { lengths, lengthSchema, minutesByLengthSchema, secondsSchema } from './length.ts'
import { slugSchema } from './slug.ts'

/** `block:` in the frontmatter of the first slide of a timed part. */
const blockSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  minutes: minutesByLengthSchema,
  min: z.number().int().min(0),
  late: z.enum(['shorten', 'drop', 'keep']),
  guidance: z.array(guidanceIdSchema).default([]),
  materials: z.array(z.string().min(1)).default([]),
  onPaper: z.string().min(1),
})

/** Our own part of a slide's frontmatter; the rest is Slidev's. */
export const slideMatterSchema = z.looseObject({
  id: slugSchema,
  layout: z.string().default('default'),
  lengths: z
    .array(lengthSchema)
    .min(1)
    .default([...lengths]),
  guidance: z.array(guidanceIdSchema).default([]),
  facts: z.array(slugSchema).default([]),
  clicks: z.number().int().min(0).optional(),
  quiet: secondsSchema.default({ 45: 0, 60: 0, 90: 0 }),
  runSheet: z.string().min(1).optional(),
  picture: z.string().optional(),
  reveals: slugSchema.optional(),
  late: z.literal('skip').optional(),
  /** A slide that makes sense only with others in a room: someone on their own does not get it. */
  readers: z.literal('room').optional(),
  /** What someone on their own reads instead: the slide's words, its question, the help under that. */
  alone: z.strictObject({
    text: z.string().min(1).optional(),
    prompt: z.string().min(1).optional(),
    help: z.string().min(1).optional(),
  }).optional(),
})

/** Parsed apart, so that a mistake in one does not take the rest of the slide away. */
export const slidePartSchemas = { activity: activitySchema, block: blockSchema }

/** Keys of ours that a typing mistake might miss without anyone noticing. */
export const slideKeys = [
  'id',
  'block',
  'activity',
  'guidance',
  'facts',
  'lengths',
  'layout',
  'clicks',
  'quiet',
  'runSheet',
  'picture',
  'reveals',
  'late',
  'readers',
  'alone',
] as const
