import type { OfKind } from './by-kind.ts'
import { z } from 'zod'
import { choiceSchema } from './questions/choice.ts'
import { multiSchema } from './questions/multi.ts'
import { numberSchema } from './questions/number.ts'
import { orderSchema } from './questions/order.ts'
import { scaleSchema } from './questions/scale.ts'
import { sortSchema } from './questions/sort.ts'
import { textSchema } from './questions/text.ts'
import { slugSchema } from './slug.ts'

/** Every kind of question. A kind that is added here is missed by the compiler wherever its rules or faces are not. */
const questionSchemas = [
  choiceSchema,
  multiSchema,
  scaleSchema,
  numberSchema,
  orderSchema,
  sortSchema,
  textSchema,
] as const

export const questionSchema = z.discriminatedUnion('kind', questionSchemas)
export type Question = z.infer<typeof questionSchema>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = OfKind<Question, K>

/** What is written down during a phase: the part of the answer-review sheet that the phone shows then. */
const phaseWrites = ['question', 'notes', 'answer', 'scores', 'feedback', 'again', 'row', 'sentence'] as const

/** Whose answer: in a pair A or B, in a group of three C as well. */
const people = ['a', 'b', 'c'] as const
export type Person = typeof people[number]

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
  /** What someone does in this phase who works alone in the room: the same minutes, without a partner. */
  alone: z.string().optional(),
  /** What this phase is called for someone who works alone, where its title speaks of others. */
  aloneTitle: z.string().optional(),
  write: z.enum(phaseWrites).optional(),
  /** Whose answer it is about; left out where everyone is busy with their own. */
  about: z.enum(people).optional(),
})
export type Phase = z.infer<typeof phaseSchema>

const phasesSchema = z.array(phaseSchema).min(1)

/** Kinds of interview question that are scored by other words. */
const promptKinds = ['example', 'motivation'] as const

/** An interview question to choose. One about reasons ("Why this role?") asks for no example. */
const promptSchema = z.strictObject({ text: z.string().min(1), kind: z.enum(promptKinds).default('example') })

/** What 1, 2, 3 and 4 mean in one row, in words that describe the answer. */
const levelsSchema = z.array(z.string().min(1)).length(4, 'describe all four scores, from 1 to 4')

const rubricRowSchema = z.strictObject({
  id: slugSchema,
  label: z.string().min(1),
  levels: levelsSchema,
  /** The same row for a question about reasons, where other words fit it. */
  motivation: levelsSchema.optional(),
})

export const exerciseSchema = z.strictObject({
  id: slugSchema,
  kind: z.literal('exercise'),
  title: z.string().min(1),
  /** The phases for each published length, and for one person alone. */
  phases: z.strictObject({ 45: phasesSchema, 60: phasesSchema, 90: phasesSchema, solo: phasesSchema }),
  /** Interview questions to choose from. */
  prompts: z.array(promptSchema).min(1),
  rubric: z.array(rubricRowSchema).min(1),
})
export type Exercise = z.infer<typeof exerciseSchema>

/** What the room does on a slide: a Question, or a timed Exercise. */
export const activitySchema = z.discriminatedUnion('kind', [...questionSchemas, exerciseSchema])
export type Activity = z.infer<typeof activitySchema>

/** True for every activity that people answer, false for a timed exercise. */
export function isQuestion(activity: Activity): activity is Question {
  return activity.kind !== 'exercise'
}
