import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Counted } from './count.ts'
import { z } from 'zod'
import { refusalWords } from '../../language/words.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { cleanText } from './clean-text.ts'
import { sum } from './count.ts'

type Question = QuestionOf<'text'>

/** Most characters any text from a phone may have, before the question's own limit is looked at. */
const mostCharacters = 500

export function answerSchema() {
  return z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(mostCharacters) })
}
export type Answer = z.infer<ReturnType<typeof answerSchema>>

export interface Results {
  kind: 'text'
  answered: number
  /** `isAnswered`: the facilitator has answered it, as a question. `votes`: so many would ask it too, in steps. */
  texts: { id: string, text: string, isAnswered?: true, votes?: number }[]
}

export interface Draft {
  kind: 'text'
  text: string
}

/** Whether this would be a text, were it not too long to be read at all. */
export function isTooLong(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('kind' in body) || !('text' in body))
    return false
  return body.kind === 'text' && typeof body.text === 'string' && body.text.trim().length > mostCharacters
}

/** Something that can be seen is left of it, and it keeps to the question's length. */
export function checkAnswer({ maxLength }: Question, answer: Answer): Outcome<Answer> {
  const text = cleanText(answer.text)
  if (text === '')
    return refuse('invalid-answer', refusalWords.noText)
  if (text.length > maxLength)
    return refuse('text-too-long', refusalWords.longerThan(maxLength))
  return accept({ kind: 'text', text })
}

/** Texts are only counted: the approved ones are added when they are shown. */
export function tally(_: Question, rows: Counted<Answer>[]): Results {
  return { kind: 'text', answered: sum(rows), texts: [] }
}

export function emptyDraft(): Draft {
  return { kind: 'text', text: '' }
}

/** As the server keeps it. */
export function finish(draft: Draft): Answer | null {
  const text = cleanText(draft.text)
  return text ? { kind: 'text', text } : null
}
