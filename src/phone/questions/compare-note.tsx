import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import { phoneWords } from '../../language/words.ts'

interface CompareNoteProps {
  question: QuestionOf<'scale'>
  book: AnswerBook
  /** Nothing is sent anyway. */
  alone: boolean
}

/** Says what of a compared rating leaves the phone. */
export function CompareNote({ question, book, alone }: CompareNoteProps) {
  const before = book.records.get()[question.comparedWith ?? '']?.answer
  if (alone)
    return null
  return before?.kind === 'scale'
    ? (
        <p class="private">{phoneWords.scale.onlyChange}</p>
      )
    : (
        <p class="private">{phoneWords.scale.nothingBefore}</p>
      )
}
