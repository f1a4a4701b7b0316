import { z } from 'zod'
import { slugSchema } from './slug.ts'

const text = z.string().trim().min(1)

/** Something that the writer fills in. It stands in a letter's text as its name in brackets: `[job]`. */
export const blankSchema = z.strictObject({
  name: z.string().regex(/^[^\s[\]](?:[^[\]\n]*[^\s[\]])?$/, 'write what is between the brackets, without them'),
  label: text,
  help: text.optional(),
  /** What a browser may offer to fill in. */
  autofill: z.enum(['name', 'given-name']).optional(),
})
export type Blank = z.output<typeof blankSchema>

const toneSchema = z.strictObject({ name: text, text })

const letterShape = {
  id: slugSchema,
  title: text,
  /** When to send it, and to whom. */
  when: text,
  /** How many things it asks for. */
  asks: z.int().min(0).max(1),
  thanks: z.boolean(),
  /** More than so many words are long. */
  mostWords: z.int().min(10).optional(),
  notes: z.array(text).default([]),
}

export const emailSchema = z.strictObject({
  ...letterShape,
  tones: z.array(toneSchema.extend({ subject: text })).min(1),
})

export const messageSchema = z.strictObject({
  ...letterShape,
  /** How many characters LinkedIn takes: on a free account, and on a paid one. */
  characters: z.strictObject({ free: z.int().min(1), paid: z.int().min(1) }).optional(),
  tones: z.array(toneSchema).min(1),
})

/** One tone of a letter. A message has no subject. */
export interface Tone {
  name: string
  subject?: string
  text: string
}

/** An email or a message with blanks, in one tone or more, and what it should be like. */
export type Letter = Omit<z.output<typeof messageSchema>, 'tones'> & { tones: Tone[] }
