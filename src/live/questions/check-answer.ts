import type { Question, QuestionOf } from '../../workshop/model/activity.ts'
import type { Answer } from '../protocol/answer.ts'
import type { Outcome } from '../protocol/refusal.ts'
import { answerSchema, textCap } from '../protocol/answer.ts'
import { accept, refuse } from '../protocol/refusal.ts'
import { cleanText } from './clean-text.ts'

type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>

/** Reads what a phone sent as an answer; it is `unknown` until here. */
export function parseAnswer(body: unknown): Outcome<Answer> {
  const parsed = answerSchema.safeParse(body)
  if (parsed.success)
    return accept(parsed.data)
  return isLongText(body) ? refuse('text-too-long') : refuse('malformed')
}

function isLongText(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('kind' in body) || !('text' in body))
    return false
  return body.kind === 'text' && typeof body.text === 'string' && body.text.trim().length > textCap
}

/** Whether this answer fits this question; gives the answer back in the one form that is stored. */
export function checkAnswer(question: Question, answer: Answer): Outcome<Answer> {
  if (question.private)
    return refuse('question-private')
  if (answer.kind === 'pass')
    return accept(answer)
  if (question.kind === 'choice' && answer.kind === 'choice') {
    return validIf(
      question.options.some(option => option.id === answer.option),
      answer,
    )
  }
  if (question.kind === 'multi' && answer.kind === 'multi')
    return checkMulti(question, answer)
  if (question.kind === 'scale' && answer.kind === 'scale')
    return validIf(ratingsFit(question, answer.ratings), answer)
  if (question.kind === 'number' && answer.kind === 'number')
    return validIf(onTheScale(question, answer.value), answer)
  if (question.kind === 'order' && answer.kind === 'order') {
    return validIf(
      isPermutation(
        question.options.map(option => option.id),
        answer.options,
      ),
      answer,
    )
  }
  if (question.kind === 'text' && answer.kind === 'text')
    return checkText(question, answer)
  return refuse('invalid-answer')
}

function validIf(valid: boolean, answer: Answer): Outcome<Answer> {
  return valid ? accept(answer) : refuse('invalid-answer')
}

/** Stored in the question's order, so that the order of tapping is not kept and equal answers are equal. */
function checkMulti(question: QuestionOf<'multi'>, answer: AnswerOf<'multi'>): Outcome<Answer> {
  const known = question.options.map(option => option.id)
  const picked = known.filter(id => answer.options.includes(id))
  const most = question.most ?? known.length
  const valid = picked.length === answer.options.length && picked.length <= most
  return validIf(valid, { kind: 'multi', options: picked })
}

function ratingsFit(question: QuestionOf<'scale'>, ratings: number[]): boolean {
  const [lowest, highest] = question.comparedWith ? [1 - question.steps, question.steps - 1] : [1, question.steps]
  return ratings.length === question.items.length && ratings.every(rating => rating >= lowest && rating <= highest)
}

function onTheScale(question: QuestionOf<'number'>, value: number): boolean {
  if (value < question.min || value > question.max)
    return false
  const steps = (value - question.min) / question.step
  return Math.abs(steps - Math.round(steps)) < 1e-9
}

function isPermutation(known: string[], given: string[]): boolean {
  return given.length === known.length && known.every(id => given.includes(id))
}

function checkText(question: QuestionOf<'text'>, answer: AnswerOf<'text'>): Outcome<Answer> {
  const text = cleanText(answer.text)
  if (text === '')
    return refuse('invalid-answer', 'Write a few words, or pass.')
  if (text.length > question.maxLength)
    return refuse('text-too-long', `This text is too long. Please keep it to ${question.maxLength} characters.`)
  return accept({ kind: 'text', text })
}
