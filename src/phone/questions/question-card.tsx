import type { QuestionStatus, QuestionView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Question } from '../../workshop/model/activity.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { useRef, useState } from 'preact/hooks'
import { questionWords as words } from '../../language/words.ts'
import { answerKey } from '../../live/protocol/answer-key.ts'
import { lazy } from '../parts/lazy.tsx'
import { useStore } from '../state/store.ts'
import { AnswerForm } from './answer-form.tsx'
import { Receipt } from './receipt.tsx'
import { useReceiptNews } from './use-receipt-news.ts'

const ResultsPart = lazy(() => import('./results-part.tsx').then(chunk => chunk.ResultsPart), 'soon')

// Only for someone on their own.
const OurAnswer = lazy(() => import('./our-answer.tsx').then(chunk => chunk.OurAnswer), 'maybe')

interface QuestionCardProps {
  question: Question
  /** The slide's own heading already asks it. */
  isTitled: boolean
  /** The heading's level, so that none is left out. */
  level: 'h2' | 'h3'
  content: PublicWorkshop
  context: ActivityContext
}

/** Asked again, a question is another one to this phone: it has its own draft and its own answer. */
function inRound(question: Question, round = 1): Question {
  return { ...question, id: answerKey(question.id, round) }
}

/** How a question stands for this phone: private ones and those of one person alone are always open. */
function standing(question: Question, view: QuestionView | undefined, alone: boolean): QuestionStatus {
  return alone || question.private ? 'open' : (view?.status ?? 'waiting')
}

/** One question: asked, answered, closed or with its results, whatever it is now. */
export function QuestionCard({ question: asked, isTitled, level: Heading, content, context }: QuestionCardProps) {
  const view = context.view?.questions.find(candidate => candidate.id === asked.id)
  const question = inRound(asked, view?.round)
  const record = useStore(context.book.records)[question.id]
  const [changing, setChanging] = useState(false)
  const status = standing(question, view, context.view === null)
  const before = useRef(status)
  const receipt = useRef<HTMLDivElement>(null)
  const asking = status === 'open' && (!record || changing)
  useReceiptNews(record)

  return (
    <section class="card question">
      {asking && (
        <AnswerForm
          key={question.id}
          question={question}
          isTitled={isTitled}
          level={Heading}
          language={content.language}
          context={context}
          onDone={() => {
            setChanging(false)
            // The form had the focus and is gone; its receipt takes it over.
            requestAnimationFrame(() => receipt.current?.focus())
          }}
          onCancel={changing ? () => setChanging(false) : null}
        />
      )}
      {!asking && (
        <>
          {!isTitled && <Heading lang={content.language}>{question.prompt}</Heading>}
          <StatusLine status={status} hasRecord={Boolean(record)} />
          {status === 'revealed' && view && (
            <ResultsPart
              view={view}
              question={question}
              own={record?.wire ?? record?.answer}
              minimumGroup={content.minimumGroup}
              level={Heading === 'h2' ? 'h3' : 'h4'}
              isNew={before.current !== status}
            />
          )}
          {record && (
            <Receipt
              box={receipt}
              question={question}
              record={record}
              context={context}
              isOver={status === 'closed' || status === 'revealed'}
              onChange={status === 'open' ? () => setChanging(true) : null}
            />
          )}
          {record && context.view === null && <OurAnswer question={asked} level={Heading === 'h2' ? 'h3' : 'h4'} />}
          {!record && status !== 'waiting' && <LeftOver question={question} context={context} />}
        </>
      )}
    </section>
  )
}

function StatusLine({ status, hasRecord }: { status: QuestionStatus, hasRecord: boolean }) {
  if (status === 'waiting') {
    return <p class="quiet">{hasRecord ? words.notOpenNow : words.waiting}</p>
  }
  return status === 'closed' ? <p class="closed">{words.closed}</p> : null
}

/** Words that were not sent before the question closed are not thrown away. */
function LeftOver({ question, context }: { question: Question, context: ActivityContext }) {
  const draft = context.book.draft(question)
  if (draft.kind !== 'text' || !draft.text.trim())
    return null
  return (
    <div class="receipt">
      <p>{words.leftOver}</p>
      <blockquote>{draft.text}</blockquote>
    </div>
  )
}
