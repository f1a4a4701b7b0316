import type { ComponentType } from 'preact'
import type { AnswerOf } from '../../live/protocol/answer.ts'
import type { QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { Option } from '../../workshop/model/questions/base.ts'
import type { AnswerBook } from '../answers/book.ts'
import type { AnswerRecord } from '../answers/record.ts'
import { questionWords as words } from '../../language/words.ts'
import { isOfKind } from '../../workshop/model/by-kind.ts'
import { changes } from '../answers/change.ts'
import { unitAfter } from './number-field.tsx'
import { OwnWordsSaid } from './own-words.tsx'

interface SummaryProps<K extends QuestionKind> {
  question: QuestionOf<K>
  answer: AnswerOf<K>
  /** Where earlier answers are. */
  book: AnswerBook
}

const summaries: { [K in QuestionKind]: ComponentType<SummaryProps<K>> } = {
  choice: ChoiceSummary,
  multi: ({ question, answer }) => <ul class="own">{labelItems(question.options, answer.options)}</ul>,
  scale: ScaleSummary,
  number: NumberSummary,
  order: ({ question, answer }) => <ol class="own">{labelItems(question.options, answer.options)}</ol>,
  sort: SortSummary,
  text: ({ answer }) => <blockquote>{answer.text}</blockquote>,
}

interface AnswerSummaryProps<K extends QuestionKind> {
  question: QuestionOf<K>
  record: AnswerRecord
  book: AnswerBook
}

/** An answer, read back to the one who gave it. */
export function AnswerSummary<K extends QuestionKind>({ question, record, book }: AnswerSummaryProps<K>) {
  const { kind }: { kind: K } = question
  const { answer } = record
  if (answer.kind === 'pass')
    return <p>{words.passed}</p>
  if (!isOfKind(answer, kind))
    return null
  const Summary: ComponentType<SummaryProps<K>> = summaries[kind]
  return <Summary question={question} answer={answer} book={book} />
}

function ChoiceSummary({ question: { id, options }, answer }: SummaryProps<'choice'>) {
  const isOwn = options.find(option => option.id === answer.option)?.own
  return (
    <>
      <p class="own">{labelOf(options, answer.option)}</p>
      {isOwn && <OwnWordsSaid questionId={id} />}
    </>
  )
}

function NumberSummary({ question, answer }: SummaryProps<'number'>) {
  return <p class="own">{`${answer.value}${unitAfter(question.unit)}`}</p>
}

function ScaleSummary({ question, answer, book }: SummaryProps<'scale'>) {
  const { items, steps, comparedWith } = question
  const since = comparedWith ? changes(book.records.get()[comparedWith]?.answer, answer.ratings) : null
  return (
    <ul class="own">
      {items.map((item, index) => (
        <li key={item.id}>
          {item.label}
          <br />
          <strong>{words.scale.rating(answer.ratings[index]!, steps)}</strong>
          {since && `, ${words.scale.since(since[index]!)}`}
        </li>
      ))}
    </ul>
  )
}

function SortSummary({ question: { lines, boxes }, answer }: SummaryProps<'sort'>) {
  return (
    <ul class="own">
      {lines.map(({ id, label }) => (
        <li key={id}>
          {label}
          <br />
          <strong>{labelOf(boxes, answer.boxes[id]!)}</strong>
        </li>
      ))}
    </ul>
  )
}

function labelItems(options: Option[], ids: string[]) {
  return ids.map(id => <li key={id}>{labelOf(options, id)}</li>)
}

function labelOf(options: Option[], id: string): string {
  return options.find(option => option.id === id)?.label ?? id
}
