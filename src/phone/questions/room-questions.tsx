import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { useRef, useState } from 'preact/hooks'
import { phoneLaterWords, questionWords } from '../../language/words.ts'
import { slotKeys } from '../../live/protocol/answer-key.ts'
import { addStyles } from '../parts/add-styles.ts'
import { useStore } from '../state/store.ts'
import styles from '../styles/room-questions.css?inline'
import { AskForm } from './ask-form.tsx'
import { AskedList } from './asked-list.tsx'
import { Receipt } from './receipt.tsx'
import { useReceiptNews } from './use-receipt-news.ts'

const words = phoneLaterWords.roomQuestions

interface RoomQuestionsProps {
  question: QuestionOf<'text'>
  /** The slide's own heading already asks it. */
  isTitled: boolean
  level: 'h2' | 'h3'
  content: PublicWorkshop
  context: ActivityContext
}

addStyles(styles)

/** A question that is open all the time: what this phone has sent, a form for the next one, and what others ask. */
export function RoomQuestions({ question, isTitled, level: Heading, content, context }: RoomQuestionsProps) {
  const view = context.view?.questions.find(({ id }) => id === question.id)
  const status = view?.status ?? 'waiting'
  const results = view?.results?.kind === 'text' ? view.results : null
  const records = useStore(context.book.records)
  const slots = slotKeys(question.id, view?.round ?? 1).map(key => ({ ...question, id: key }))
  // Words that were taken back leave their place to others.
  const sent = slots.filter(({ id }) => records[id]?.answer.kind === 'text')
  const [changing, setChanging] = useState<string | null>(null)
  const next = slots.find(({ id }) => id === changing) ?? slots.find(slot => !sent.includes(slot))
  const latest = useRef<HTMLDivElement>(null)

  function done() {
    setChanging(null)
    // The words have left the form; their receipt takes the focus.
    requestAnimationFrame(() => latest.current?.focus())
  }

  return (
    <>
      <section class="card question">
        {!isTitled && <Heading>{question.prompt}</Heading>}
        {status === 'waiting' && <p class="quiet">{words.waiting}</p>}
        {status === 'closed' && <p class="closed">{words.closed}</p>}
        {status === 'open' && next && (
          <AskForm key={next.id} question={next} context={context} isChange={changing !== null} onDone={done} />
        )}
        {status === 'open' && !next && <p class="quiet">{words.noMore}</p>}
      </section>
      {sent.length > 0 && (
        <section class="card asked-by-me">
          <Heading>{words.yours}</Heading>
          {sent.map(slot => (
            <Sent
              key={slot.id}
              question={slot}
              context={context}
              box={latest}
              onChange={status === 'open' && changing !== slot.id ? () => setChanging(slot.id) : null}
            />
          ))}
        </section>
      )}
      <AskedList
        question={question}
        results={results}
        isOpen={status === 'open'}
        own={sent.map(({ id }) => records[id]!.answer)}
        minimumGroup={content.minimumGroup}
        level={Heading}
        book={context.book}
      />
    </>
  )
}

interface SentProps {
  question: QuestionOf<'text'>
  context: ActivityContext
  box: { current: HTMLDivElement | null }
  onChange: (() => void) | null
}

function Sent({ question, context, box, onChange }: SentProps) {
  const record = useStore(context.book.records)[question.id]
  useReceiptNews(record)
  if (!record)
    return null
  return (
    <div>
      <Receipt box={box} question={question} record={record} context={context} isOver={false} onChange={null} />
      {onChange && (
        <button class="button plain" type="button" onClick={onChange}>
          {record.state === 'refused' ? questionWords.send : words.change}
        </button>
      )}
    </div>
  )
}
