import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Bar, Counted } from './count.ts'
import { z } from 'zod'
import { slugSchema } from '../../workshop/model/slug.ts'
import { acceptIf } from './accept-if.ts'
import { byId } from './by-id.ts'
import { optionBars, sum } from './count.ts'

type Question = QuestionOf<'sort'>

/** The box of each line, by the lines' ids: phones have the lines in another order than the content. */
export function answerSchema() {
  return z.strictObject({ kind: z.literal('sort'), boxes: z.record(slugSchema, slugSchema) })
}
export type Answer = z.infer<ReturnType<typeof answerSchema>>

/** For each line a bar per box, and the box where the workshop would put it. */
export interface Results {
  kind: 'sort'
  answered: number
  /** So many of them raised a hand. */
  byHand?: number
  lines: { id: string, label: string, box: string, bars: Bar[] }[]
}

/** `null` for a line that is in no box yet. */
export interface Draft {
  kind: 'sort'
  boxes: Record<string, string | null>
}

/** Every line in one of the boxes. Stored in the lines' order, so that equal answers are equal. */
export function checkAnswer(question: Question, { boxes }: Answer): Outcome<Answer> {
  const inOrder = Object.fromEntries(question.lines.map(({ id }) => [id, boxes[id] ?? '']))
  return acceptIf(hasEveryLine(question, boxes) && Object.values(boxes).every(isBoxOf(question)), {
    kind: 'sort',
    boxes: inOrder,
  })
}

/** Counts the boxes of each line. */
export function tally({ boxes, lines }: Question, rows: Counted<Answer>[]): Results {
  return {
    kind: 'sort',
    answered: sum(rows),
    lines: lines.map(({ id, label, box = '' }) => ({
      id,
      label,
      box,
      bars: optionBars(boxes, rows, (answer, boxId) => answer.boxes[id] === boxId),
    })),
  }
}

/** By id, and without the workshop's own boxes: they are for the reveal. */
export function mask(question: Question): Question {
  return { ...question, lines: byId(question.lines).map(({ id, label }) => ({ id, label })) }
}

export function emptyDraft({ lines }: Question): Draft {
  return { kind: 'sort', boxes: Object.fromEntries(lines.map(({ id }) => [id, null])) }
}

/** The lines and the boxes are still the question's. */
export function draftFits({ boxes }: Draft, question: Question): boolean {
  return hasEveryLine(question, boxes) && Object.values(boxes).every(box => box === null || isBoxOf(question)(box))
}

export function finish({ boxes }: Draft): Answer | null {
  const placed = Object.entries(boxes).flatMap(([line, box]) => (box === null ? [] : [[line, box] as const]))
  return placed.length === Object.keys(boxes).length ? { kind: 'sort', boxes: Object.fromEntries(placed) } : null
}

function hasEveryLine({ lines }: Question, boxes: Record<string, unknown>): boolean {
  return Object.keys(boxes).length === lines.length && lines.every(({ id }) => Object.hasOwn(boxes, id))
}

function isBoxOf({ boxes }: Question) {
  return (box: string) => boxes.some(({ id }) => id === box)
}
