import type { Answer } from '../../live/protocol/answer.ts'
import type { ResultsOf } from '../../live/protocol/view.ts'
import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import leven from 'leven'
import { phoneLaterWords, resultWords } from '../../language/words.ts'
import { voteKey } from '../../live/protocol/answer-key.ts'
import { useStore } from '../state/store.ts'

const words = phoneLaterWords.roomQuestions

interface AskedListProps {
  question: QuestionOf<'text'>
  /** `null` while there are too few phones to show any. */
  results: ResultsOf<'text'> | null
  isOpen: boolean
  /** What this phone has sent. */
  own: Answer[]
  minimumGroup: number
  level: 'h2' | 'h3'
  book: AnswerBook
}

type Asked = ResultsOf<'text'>['texts'][number]

/** What the room asks, the most wanted first; a tap says that one would ask the same. */
export function AskedList({ question, results, isOpen, own, minimumGroup, level: Heading, book }: AskedListProps) {
  const texts = results?.texts ?? []
  const isOwn = ({ text }: Asked) => own.some(answer => answer.kind === 'text' && isSame(answer.text, text))
  return (
    <section class="card asked">
      <Heading>{words.title}</Heading>
      {!results && <p class="quiet">{words.tooFew(minimumGroup)}</p>}
      {results && texts.length === 0 && <p class="quiet">{words.none}</p>}
      {texts.length > 0 && (
        <ul>
          {texts.map(text => (
            <li key={text.id}>
              <blockquote id={`asked-${text.id}`}>{text.text}</blockquote>
              {text.votes && <p class="quiet">{words.votes(text.votes)}</p>}
              {text.isAnswered && <p class="quiet">{resultWords.answeredText}</p>}
              {isOwn(text) && <p class="quiet">{words.own}</p>}
              {isOpen && !text.isAnswered && !isOwn(text) && <VoteButton question={question} text={text} book={book} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The facilitator may have corrected the spelling: a letter in five may be another. */
function isSame(sent: string, shown: string): boolean {
  return leven(sent, shown) * 5 <= Math.max(sent.length, shown.length)
}

interface VoteButtonProps {
  question: QuestionOf<'text'>
  text: Asked
  book: AnswerBook
}

/** Pressed from the moment it is tapped; the phone sends it until it has been received, as it does an answer. */
function VoteButton({ question, text, book }: VoteButtonProps) {
  const id = voteKey(question.id, text.id)
  const record = useStore(book.records)[id]
  const isPressed = record?.answer.kind === 'vote' && record.state !== 'refused'
  return (
    <button
      class="button plain vote"
      type="button"
      aria-pressed={isPressed}
      aria-describedby={`asked-${text.id}`}
      onClick={() => book.give({ ...question, id }, { kind: isPressed ? 'pass' : 'vote' })}
    >
      {words.vote}
    </button>
  )
}
