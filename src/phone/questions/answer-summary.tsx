import type { Option, Question, QuestionOf } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import type { AnswerRecord } from '../answers/record.ts'
import { changes, signed } from '../answers/change.ts'
import { unitAfter } from './number-field.tsx'

/** An answer, read back to the one who gave it. */
export function AnswerSummary({
  question,
  record,
  book,
}: {
  question: Question
  record: AnswerRecord
  book: AnswerBook
}) {
  const { answer } = record
  if (answer.kind === 'pass')
    return <p>You passed. That is an answer too.</p>
  if (answer.kind === 'choice' && question.kind === 'choice')
    return <p class="own">{labelOf(question.options, answer.option)}</p>
  if (answer.kind === 'multi' && question.kind === 'multi') {
    return (
      <ul class="own">
        {answer.options.map(id => (
          <li key={id}>{labelOf(question.options, id)}</li>
        ))}
      </ul>
    )
  }
  if (answer.kind === 'order' && question.kind === 'order') {
    return (
      <ol class="own">
        {answer.options.map(id => (
          <li key={id}>{labelOf(question.options, id)}</li>
        ))}
      </ol>
    )
  }
  if (answer.kind === 'number' && question.kind === 'number')
    return <NumberSummary question={question} value={answer.value} />
  if (answer.kind === 'text')
    return <blockquote>{answer.text}</blockquote>
  if (answer.kind === 'scale' && question.kind === 'scale')
    return <ScaleSummary question={question} ratings={answer.ratings} book={book} />
  return null
}

function NumberSummary({ question, value }: { question: QuestionOf<'number'>, value: number }) {
  return (
    <>
      <p class="own">{`${value}${unitAfter(question.unit)}`}</p>
      {question.answer && <p>{`The figure: ${question.answer.value}${unitAfter(question.unit)}`}</p>}
    </>
  )
}

function ScaleSummary({
  question,
  ratings,
  book,
}: {
  question: QuestionOf<'scale'>
  ratings: number[]
  book: AnswerBook
}) {
  const shift = question.comparedWith ? changes(book.records.get()[question.comparedWith]?.answer, ratings) : null
  return (
    <ul class="own">
      {question.items.map((item, place) => (
        <li key={item.id}>
          {item.label}
          <br />
          <strong>{`${ratings[place]} of ${question.steps}`}</strong>
          {shift && `, ${shiftWords(shift[place] ?? 0)}`}
        </li>
      ))}
    </ul>
  )
}

function shiftWords(change: number): string {
  return change === 0 ? 'as at the start' : `${signed(change)} since the start`
}

function labelOf(options: Option[], id: string): string {
  return options.find(option => option.id === id)?.label ?? id
}
