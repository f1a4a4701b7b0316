import type { RefObject } from 'preact'
import type { Question } from '../../workshop/model/activity.ts'
import type { AnswerRecord } from '../answers/record.ts'
import type { Stage } from '../state/stage.ts'
import { useState } from 'preact/hooks'
import { announce } from '../parts/announce.ts'
import { Icon } from '../parts/icon.tsx'
import { AnswerSummary } from './answer-summary.tsx'

interface ReceiptProps {
  question: Question
  record: AnswerRecord
  stage: Stage
  /** Takes the focus once the form is gone. */
  box: RefObject<HTMLDivElement | null>
  /** The question has closed: what was received needs no more saying. */
  isOver: boolean
  /** `null` once the answer cannot be changed any more. */
  onChange: (() => void) | null
}

/** What this phone answered, and how far it has got. */
export function Receipt({ question, record, stage, box, isOver, onChange }: ReceiptProps) {
  return (
    <div class="receipt" ref={box} tabIndex={-1}>
      {record.state === 'received' && isOver
        ? (
            <p class="state">Your answer</p>
          )
        : (
            <StateLine question={question} record={record} stage={stage} />
          )}
      <AnswerSummary question={question} record={record} book={stage.book} />
      {record.state === 'refused' && record.answer.kind === 'text' && <CopyWords text={record.answer.text} />}
      {onChange && (
        <button class="button plain" type="button" onClick={onChange}>
          Change my answer
        </button>
      )}
    </div>
  )
}

function StateLine({ question, record, stage }: Pick<ReceiptProps, 'question' | 'record' | 'stage'>) {
  switch (record.state) {
    case 'received':
      return (
        <p class="state good">
          <Icon name="tick" />
          {question.kind === 'text' && record.answer.kind === 'text'
            ? 'Received. The facilitator reads it first.'
            : 'Received'}
        </p>
      )
    case 'saved':
      return (
        <p class="state">
          <Icon name="phone" />
          {stage.book.lasting ? 'Saved on this phone. Sending…' : 'Sending… Please keep this page open.'}
        </p>
      )
    case 'refused':
      return <p class="state">{`${record.message} What stands here did not arrive. It stays on this phone.`}</p>
    case 'kept':
      return (
        <p class="state">
          <Icon name="lock" />
          Kept on this phone. Never sent.
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
          announce('Copied.')
        })}
    >
      {copied ? 'Copied' : 'Copy my words'}
    </button>
  )
}
