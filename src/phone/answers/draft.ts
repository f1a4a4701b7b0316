import type { Answer, AnswerOf } from '../../live/protocol/answer.ts'
import type { Question, QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { OfKind } from '../../workshop/model/by-kind.ts'
import * as choice from '../../live/questions/choice.ts'
import * as multi from '../../live/questions/multi.ts'
import * as number from '../../live/questions/number.ts'
import * as order from '../../live/questions/order.ts'
import * as scale from '../../live/questions/scale.ts'
import * as sort from '../../live/questions/sort.ts'
import * as text from '../../live/questions/text.ts'
import { isOfKind } from '../../workshop/model/by-kind.ts'

/** An answer in the making: what is filled in so far. Every answer could be a draft again, to change it. */
export type Draft = choice.Draft | multi.Draft | scale.Draft | number.Draft | order.Draft | sort.Draft | text.Draft
export type DraftOf<K extends QuestionKind> = OfKind<Draft, K>

interface DraftRules<K extends QuestionKind> {
  empty: (question: QuestionOf<K>, seed: string) => DraftOf<K>
  fits: (draft: DraftOf<K>, question: QuestionOf<K>) => boolean
  finish: (draft: DraftOf<K>) => AnswerOf<K> | null
}

const always = () => true
const rules: { [K in QuestionKind]: DraftRules<K> } = {
  choice: { empty: choice.emptyDraft, fits: choice.draftFits, finish: choice.finish },
  multi: { empty: multi.emptyDraft, fits: multi.draftFits, finish: multi.finish },
  scale: { empty: scale.emptyDraft, fits: scale.draftFits, finish: scale.finish },
  number: { empty: number.emptyDraft, fits: always, finish: number.finish },
  order: { empty: order.emptyDraft, fits: order.draftFits, finish: order.finish },
  sort: { empty: sort.emptyDraft, fits: sort.draftFits, finish: sort.finish },
  text: { empty: text.emptyDraft, fits: always, finish: text.finish },
}

/** Where an answer starts. The seed is the phone's own: what it shuffles is the same again after a refresh. */
export function emptyDraft<K extends QuestionKind>(question: QuestionOf<K>, seed: string): DraftOf<K> {
  return rules[question.kind].empty(question, seed)
}

/** The draft that an answer came from, to change it; `null` for a pass or an answer that is of another kind. */
export function draftOf(answer: Answer, question: Question): Draft | null {
  return fitting(answer, question)
}

/** A draft read back from storage, or `null` when it does not fit the question (any more). */
export function fitting<K extends QuestionKind>(value: unknown, question: QuestionOf<K>): DraftOf<K> | null {
  const { kind }: { kind: K } = question
  const draft = value as Draft | null
  return draft && isOfKind(draft, kind) && rules[kind].fits(draft, question) ? draft : null
}

/** The answer that a draft makes, or `null` while something is missing. */
export function finish<K extends QuestionKind>(draft: DraftOf<K>): AnswerOf<K> | null {
  return rules[draft.kind].finish(draft)
}
