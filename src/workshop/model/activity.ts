import { z } from 'zod'

/** Lower-case words joined by hyphens: safe in addresses, keys and file names. */
export const slugSchema = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')

const optionSchema = z.strictObject({ id: slugSchema, label: z.string().min(1) })

/** One thing a person can pick, rate or order. */
export type Option = z.infer<typeof optionSchema>

const questionBase = {
  id: slugSchema,
  prompt: z.string().min(1),
  /** One calm sentence under the prompt. */
  help: z.string().optional(),
  /** Stays on the phone: never sent, never counted, no results. */
  private: z.boolean().default(false),
  /** Released once, after it has closed, so that one late answer cannot be read off the difference. */
  sensitive: z.boolean().default(false),
  /** A soft time for answering, shown as a timer; nothing closes by itself. */
  seconds: z.number().int().positive().optional(),
}

const distinctOptions = (options: Option[]) => new Set(options.map(option => option.id)).size === options.length
const optionsSchema = z
  .array(optionSchema)
  .min(2, 'give it at least 2 options')
  .max(9)
  .refine(distinctOptions, 'give every option its own id')

export const choiceSchema = z.strictObject({ ...questionBase, kind: z.literal('choice'), options: optionsSchema })

export const multiSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('multi'),
  options: optionsSchema,
  /** How many options one person may pick; all when left out. */
  most: z.number().int().positive().optional(),
})

export const scaleSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('scale'),
  /** The statements to rate. */
  items: z.array(optionSchema).min(1).max(5).refine(distinctOptions, 'give every item its own id'),
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

export const orderSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('order'),
  /** In the order the workshop suggests; people see them shuffled. */
  options: optionsSchema,
})

export const textSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('text'),
  maxLength: z.number().int().min(20).max(500).default(280),
})

const questionSchemas = [choiceSchema, multiSchema, scaleSchema, numberSchema, orderSchema, textSchema] as const

export const questionSchema = z.discriminatedUnion('kind', questionSchemas)
export type Question = z.infer<typeof questionSchema>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>

const phaseSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  seconds: z.number().int().positive(),
  /** Who acts, in a few words: "Both", "A answers". */
  who: z.string().min(1),
  /** What to do, for the one who acts. In the third person where an answer is looked back on: it lowers rumination. */
  prompt: z.string().min(1),
  /** What the others do meanwhile. */
  others: z.string().optional(),
  /** Shows the rubric on the phone during this phase. */
  rubric: z.boolean().default(false),
})
export type Phase = z.infer<typeof phaseSchema>

const phasesSchema = z.array(phaseSchema).min(1)

export const exerciseSchema = z.strictObject({
  id: slugSchema,
  kind: z.literal('exercise'),
  title: z.string().min(1),
  /** The phases for each published length, and for one person alone. */
  phases: z.strictObject({ 45: phasesSchema, 60: phasesSchema, 90: phasesSchema, solo: phasesSchema }),
  /** Interview questions to choose from. */
  prompts: z.array(z.string().min(1)).min(1),
  rubric: z.array(z.strictObject({ id: slugSchema, label: z.string(), low: z.string(), high: z.string() })).min(1),
})
export type Exercise = z.infer<typeof exerciseSchema>

/** What the room does on a slide: a Question of one of six kinds, or a timed Exercise. */
export const activitySchema = z.discriminatedUnion('kind', [...questionSchemas, exerciseSchema])
export type Activity = z.infer<typeof activitySchema>

/** True for every activity that people answer, false for a timed exercise. */
export function isQuestion(activity: Activity): activity is Question {
  return activity.kind !== 'exercise'
}
