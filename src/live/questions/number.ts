import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Fact } from '../../workshop/model/workshop.ts'
import type { Outcome } from '../protocol/refusal.ts'
import type { Bar, Counted } from './count.ts'
import { z } from 'zod'
import { acceptIf } from './accept-if.ts'
import { range, sum } from './count.ts'

type Question = QuestionOf<'number'>

export function answerSchema() {
  return z.strictObject({ kind: z.literal('number'), value: z.number() })
}
export type Answer = z.infer<ReturnType<typeof answerSchema>>

export interface Results {
  kind: 'number'
  answered: number
  bars: Bar[]
  median: number
  /** The figure that answers the question, with where it comes from; `null` where the room's own count does. */
  answer: { value: number, source: string } | null
}

/** `null` until touched: a slider that nobody moved is no answer. */
export interface Draft {
  kind: 'number'
  value: number | null
}

/** More values than this are gathered into ranges, or nobody could read the chart. */
const mostBars = 12
const ranges = 10
/** 0.1 + 0.2 is 0.3 to everyone but a computer. */
const tolerance = 1e-9

/** The number is one of the scale's steps. */
export function checkAnswer({ min, max, step }: Question, answer: Answer): Outcome<Answer> {
  const steps = (answer.value - min) / step
  const onAStep = Math.abs(steps - Math.round(steps)) < tolerance
  return acceptIf(answer.value >= min && answer.value <= max && onAStep, answer)
}

/** Counts the guesses in bars of equal width, finds the middle one, and adds the figure with its fact's source. */
export function tally(
  question: Question,
  rows: Counted<Answer>[],
  facts: readonly Pick<Fact, 'id' | 'source'>[],
): Results {
  const { answer } = question
  const source = facts.find(({ id }) => id === answer?.fact)?.source
  return {
    kind: 'number',
    answered: sum(rows),
    bars: numberBars(question, rows),
    median: median(rows),
    answer: answer && source ? { value: answer.value, source } : null,
  }
}

function numberBars({ min, max, step }: Question, rows: Counted<Answer>[]): Bar[] {
  const values = Math.floor((max - min) / step + tolerance) + 1
  const perBar = values <= mostBars ? 1 : Math.ceil(values / ranges)
  const valueAt = (index: number) => tidy(min + index * step)
  return range(0, Math.ceil(values / perBar) - 1).map((bar) => {
    const low = valueAt(bar * perBar)
    const high = valueAt(Math.min((bar + 1) * perBar, values) - 1)
    return {
      id: String(low),
      label: low === high ? String(low) : `${low}–${high}`,
      count: sum(rows.filter(({ value: { value } }) => value >= low - tolerance && value <= high + tolerance)),
    }
  })
}

function tidy(value: number): number {
  return Number(value.toFixed(6))
}

function median(rows: Counted<Answer>[]): number {
  const guesses = rows.flatMap(({ value: { value }, count }) => Array.from<number>({ length: count }).fill(value))
  const sorted = guesses.sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return tidy((lower + upper) / 2)
}

/** Without the figure: it is for the reveal. */
export function mask(question: Question): Question {
  return { ...question, answer: undefined }
}

export function emptyDraft(): Draft {
  return { kind: 'number', value: null }
}

export function finish({ value }: Draft): Answer | null {
  return value === null ? null : { kind: 'number', value }
}
