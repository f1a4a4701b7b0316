import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'

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
        <p class="private">Only the change from your first answer is sent, never the numbers themselves.</p>
      )
    : (
        <p class="private">
          This phone has no earlier answer to compare with. That is fine: answer just for yourself, and nothing is sent.
        </p>
      )
}
