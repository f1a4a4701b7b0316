import type { RefObject } from 'preact'
import type { Question } from '../../workshop/model/activity.ts'
import type { AnswerRecord } from '../answers/record.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { useState } from 'preact/hooks'
import { questionWords as words } from '../../language/words.ts'
import { announce } from '../parts/announce.ts'
import { Icon } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'

const AnswerSummary = lazy(() => import('./answer-summary.tsx').then(chunk => chunk.AnswerSummary), 'soon')

interface ReceiptProps {
  question: Question
  record: AnswerRecord
  context: ActivityContext
  /** Takes the focus once the form is gone. */
  box: RefObject<HTMLDivElement | null>
  /** The question has closed: what was received needs no more saying. */
  isOver: boolean
  /** `null` once the answer cannot be changed any more. */
  onChange: (() => void) | null
}

/** What this phone answered, and how far it has got. */
export function Receipt({ question, record, context, box, isOver, onChange }: ReceiptProps) {
  return (
    <div class="receipt" ref={box} tabIndex={-1}>
      {record.state === 'received' && isOver
        ? (
            <p class="state">{words.yourAnswer}</p>
          )
        : (
            <StateLine question={question} record={record} context={context} />
          )}
      <AnswerSummary question={question} record={record} book={context.book} />
      {record.state === 'refused' && record.answer.kind === 'text' && <CopyWords text={record.answer.text} />}
      {onChange && (
        <button class="button plain" type="button" onClick={onChange}>
          {words.change}
        </button>
      )}
    </div>
  )
}

function StateLine({ question, record, context }: Pick<ReceiptProps, 'question' | 'record' | 'context'>) {
  switch (record.state) {
    case 'received':
      return (
        <p class="state good">
          <Icon name="tick" />
          {question.kind === 'text' && record.answer.kind === 'text'
            ? words.readFirst
            : words.received}
        </p>
      )
    case 'saved':
      return (
        <p class="state">
          <Icon name="phone" />
          {context.book.lasting ? words.sending : words.sendingOpen}
        </p>
      )
    case 'refused':
      return <p class="state">{words.refused(record.message)}</p>
    case 'kept':
      return (
        <p class="state">
          <Icon name="lock" />
          {words.kept}
        </p>
      )
  }
}

function CopyWords({ text }: { text: string }) {
  const [copied, setCopied] = useState(false)
  // Only on https: elsewhere the words can still be selected by hand.
  if (!navigator.clipboard)
    return null
  return (
    <button
      class="button plain"
      type="button"
      onClick={() =>
        void navigator.clipboard.writeText(text).then(() => {
          setCopied(true)
          announce(words.copiedAloud)
        })}
    >
      {copied ? words.copied : words.copyWords}
    </button>
  )
}
