import type { Answer, AnswerOf } from '../../live/protocol/answer.ts'
import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { AnswerRecords } from './record.ts'
import { isOfKind } from '../../workshop/model/by-kind.ts'
import { readRecords } from './record.ts'

/**
 * The answer to this choice in the first of these records that has one which fits: a phone may have been in several
 * sessions and been used alone, and what was stored may not be of this question any more.
 */
export function earlierChoice(
  question: QuestionOf<'choice'>,
  records: readonly AnswerRecords[],
): AnswerOf<'choice'> | null {
  const fits = (answer: Answer) => isOfKind(answer, 'choice') && question.options.some(({ id }) => id === answer.option)
  const found = answersTo(question.id, records).find(fits)
  return found && isOfKind(found, 'choice') ? found : null
}

/** The same for ratings. */
export function earlierRatings(
  question: QuestionOf<'scale'>,
  records: readonly AnswerRecords[],
): AnswerOf<'scale'> | null {
  const { items, steps } = question
  const isRating = (rating: unknown) => Number.isInteger(rating) && Number(rating) >= 1 && Number(rating) <= steps
  const fits = (answer: Answer) => isOfKind(answer, 'scale') && Array.isArray(answer.ratings)
    && answer.ratings.length === items.length && answer.ratings.every(isRating)
  const found = answersTo(question.id, records).find(fits)
  return found && isOfKind(found, 'scale') ? found : null
}

function answersTo(questionId: string, records: readonly AnswerRecords[]): Answer[] {
  return records.flatMap(own => (own[questionId] ? [own[questionId].answer] : []))
}

/** What sessions, and use alone, have left in this browser's storage. */
export function storedRecords(storage: Storage | null): AnswerRecords[] {
  if (!storage)
    return []
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys.filter(key => /^workshop\/[^/]+\/answers$/.test(key)).map(key => readStored(storage.getItem(key)))
}

function readStored(text: string | null): AnswerRecords {
  try {
    return readRecords(JSON.parse(text ?? '{}'))
  }
  catch {
    return {}
  }
}
