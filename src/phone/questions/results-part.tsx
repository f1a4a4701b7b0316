import type { ComponentType } from 'preact'
import type { Answer } from '../../live/protocol/answer.ts'
import type { QuestionView } from '../../live/protocol/view.ts'
import type { QuestionKind, QuestionOf } from '../../workshop/model/activity.ts'
import type { ResultsProps } from './results-props.ts'
import { useEffect, useRef } from 'preact/hooks'
import { resultWords as words } from '../../language/words.ts'
import { isOfKind } from '../../workshop/model/by-kind.ts'
import { addStyles } from '../parts/add-styles.ts'
import { bringIntoView } from '../parts/bring-into-view.ts'
import styles from '../styles/results.css?inline'
import { Bars } from './bars.tsx'
import { NumberResults } from './number-results.tsx'
import { OrderResults } from './order-results.tsx'
import { ScaleResults } from './scale-results.tsx'
import { SortResults } from './sort-results.tsx'

const parts: { [K in QuestionKind]: ComponentType<ResultsProps<K>> } = {
  choice: ({ results, own }) => (
    <Bars bars={results.bars} answered={results.answered} isOwn={id => own?.option === id} />
  ),
  multi: ({ results, own }) => (
    <Bars bars={results.bars} answered={results.answered} isOwn={id => Boolean(own?.options.includes(id))} />
  ),
  scale: ScaleResults,
  number: NumberResults,
  order: OrderResults,
  sort: SortResults,
  text: TextResults,
}

interface ResultsPartProps<K extends QuestionKind> {
  view: QuestionView
  question: QuestionOf<K>
  /** What this phone sent: marked in the chart, on this phone only. */
  own: Answer | undefined
  minimumGroup: number
  /** Of the headings over several charts. */
  level: 'h3' | 'h4'
  /** They have come while this question was on the screen. */
  isNew: boolean
}

addStyles(styles)

/** What the room answered, or why nothing is shown. */
export function ResultsPart<K extends QuestionKind>({
  view: { results },
  question,
  own,
  minimumGroup,
  level,
  isNew,
}: ResultsPartProps<K>) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const card = box.current?.closest('.card')
    if (isNew && card)
      bringIntoView(card)
  }, [])
  const { kind }: { kind: K } = question
  if (!results || !isOfKind(results, kind))
    return <p class="held">{question.sensitive ? words.tooFewToBeSafe : words.tooFew(minimumGroup)}</p>
  const Part: ComponentType<ResultsProps<K>> = parts[kind]
  return (
    <div class="results" ref={box}>
      <p class="quiet">{words.answered(results.answered, 'atLeast' in results && results.atLeast === true)}</p>
      <Part question={question} results={results} own={own && isOfKind(own, kind) ? own : undefined} level={level} />
    </div>
  )
}

function TextResults({ results: { texts } }: ResultsProps<'text'>) {
  if (texts.length === 0)
    return <p>{words.noTexts}</p>
  return (
    <ul class="texts">
      {texts.map(({ id, text, isAnswered }) => (
        <li key={id}>
          <blockquote>{text}</blockquote>
          {isAnswered && <p class="quiet">{words.answeredText}</p>}
        </li>
      ))}
    </ul>
  )
}
