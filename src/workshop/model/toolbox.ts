import { z } from 'zod'
import { blankSchema, emailSchema, messageSchema } from './letters.ts'
import { planSchema } from './plan.ts'
import { slugSchema } from './slug.ts'

/** What an interview question is after. `setback`: about a gap, a low mark, an earlier no. */
export const practiceKinds = ['competency', 'motivation', 'strengths', 'situational', 'setback'] as const
export type PracticeKind = typeof practiceKinds[number]

const text = z.string().trim().min(1)

const practiceQuestionSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(practiceKinds),
  text,
  /** What an interviewer wants to hear, in one sentence. */
  listensFor: text,
})
export type PracticeQuestion = z.output<typeof practiceQuestionSchema>

export const toolboxSchema = z.strictObject({
  questions: z.array(practiceQuestionSchema).min(1),
  blanks: z.array(blankSchema),
  emails: z.array(emailSchema).min(1),
  messages: z.array(messageSchema).min(1),
  plan: planSchema,
})

/** What the tools on the phone offer: toolbox.yaml. The same for everyone, so a phone gets all of it. */
export type Toolbox = z.output<typeof toolboxSchema>
