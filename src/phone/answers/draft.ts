import type { Answer } from '../../live/protocol/answer.ts'
import type { Question, QuestionOf } from '../../workshop/model/activity.ts'
import { cleanText } from '../../live/questions/clean-text.ts'
import { shuffle } from '../../live/questions/shuffle.ts'

/** An answer in the making: what is filled in so far. */
export type Draft
  = | { kind: 'choice', option: string | null }
    | { kind: 'multi', options: string[] }
    | { kind: 'scale', ratings: (number | null)[] }
  /** `null` until touched: a slider that nobody moved is no answer. */
    | { kind: 'number', value: number | null }
    | { kind: 'order', options: string[] }
    | { kind: 'text', text: string }
export type DraftOf<K extends Draft['kind']> = Extract<Draft, { kind: K }>

/** Where an answer starts. An order is shuffled by the phone's own seed: the same again after a refresh. */
export function emptyDraft(question: Question, seed: string): Draft {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', option: null }
    case 'multi':
      return { kind: 'multi', options: [] }
    case 'scale':
      return { kind: 'scale', ratings: question.items.map(() => null) }
    case 'number':
      return { kind: 'number', value: null }
    case 'order':
      return { kind: 'order', options: shuffle(optionIds(question), seed + question.id) }
    case 'text':
      return { kind: 'text', text: '' }
  }
}

/** The draft that an answer came from, to change it; `null` for a pass or an answer that is of another kind. */
export function draftOf(answer: Answer, question: Question): Draft | null {
  return answer.kind === 'pass' ? null : fitting(answer, question)
}

/** A draft read back from storage, or `null` when it does not fit the question (any more). */
export function fitting(value: unknown, question: Question): Draft | null {
  const draft = value as Draft | null
  if (draft?.kind !== question.kind)
    return null
  switch (draft.kind) {
    case 'choice':
      return draft.option === null || optionIds(question).includes(draft.option) ? draft : null
    case 'multi':
      return draft.options.every(id => optionIds(question).includes(id)) ? draft : null
    case 'order':
      return [...draft.options].sort().join() === [...optionIds(question)].sort().join() ? draft : null
    case 'scale':
      return draft.ratings.length === (question as QuestionOf<'scale'>).items.length ? draft : null
    default:
      return draft
  }
}

/** The answer that a draft makes, or `null` while something is missing. */
export function finish(draft: Draft): Answer | null {
  switch (draft.kind) {
    case 'choice':
      return draft.option === null ? null : { kind: 'choice', option: draft.option }
    case 'multi':
      return draft.options.length ? draft : null
    case 'scale':
      return draft.ratings.every(rating => rating !== null) ? { kind: 'scale', ratings: draft.ratings } : null
    case 'number':
      return draft.value === null ? null : { kind: 'number', value: draft.value }
    case 'order':
      return draft
    case 'text':
      return cleanText(draft.text) ? { kind: 'text', text: cleanText(draft.text) } : null
  }
}

/** What is still missing, in a sentence for the person. */
export function missing(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return 'Choose one, or pass.'
    case 'multi':
      return 'Tick at least one, or pass.'
    case 'scale':
      return question.items.length > 1 ? 'Give every line a number, or pass.' : 'Choose a number, or pass.'
    case 'number':
      return 'Move the slider to your guess, or pass.'
    default:
      return 'Write a few words, or pass.'
  }
}

function optionIds(question: Question): string[] {
  return 'options' in question ? question.options.map(option => option.id) : []
}
