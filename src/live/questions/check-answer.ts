import type { QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { Answer, AnswerOf } from '../protocol/answer.ts'
import type { Outcome } from '../protocol/refusal.ts'
import { isOfKind } from '../../workshop/model/by-kind.ts'
import { answerSchema } from '../protocol/answer.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import * as choice from './choice.ts'
import * as multi from './multi.ts'
import * as number from './number.ts'
import * as order from './order.ts'
import * as scale from './scale.ts'
import * as sort from './sort.ts'
import * as text from './text.ts'

const checks: { [K in QuestionKind]: (question: QuestionOf<K>, answer: AnswerOf<K>) => Outcome<AnswerOf<K>> } = {
  choice: choice.checkAnswer,
  multi: multi.checkAnswer,
  scale: scale.checkAnswer,
  number: number.checkAnswer,
  order: order.checkAnswer,
  sort: sort.checkAnswer,
  text: text.checkAnswer,
}

/** Reads what a phone sent as an answer; it is `unknown` until here. */
export function parseAnswer(body: unknown): Outcome<Answer> {
  const parsed = answerSchema.safeParse(body)
  if (parsed.success)
    return accept(parsed.data)
  return text.isTooLong(body) ? refuse('text-too-long') : refuse('malformed')
}

/** Whether this answer fits this question; gives the answer back in the one form that is stored. */
export function checkAnswer<K extends QuestionKind>(question: QuestionOf<K>, answer: Answer): Outcome<Answer> {
  const { kind }: { kind: K } = question
  if (question.private)
    return refuse('question-private')
  if (answer.kind === 'pass')
    return accept(answer)
  return isOfKind(answer, kind) ? checks[kind](question, answer) : refuse('invalid-answer')
}
