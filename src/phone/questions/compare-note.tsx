import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import { questionWords as words } from '../../language/words.ts'

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
  return <p class="private">{before?.kind === 'scale' ? words.onlyTheChange : words.nothingToCompare}</p>
}
