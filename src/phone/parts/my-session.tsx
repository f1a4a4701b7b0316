import type { QuestionView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Question } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import { useRef } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { readAnswerKey } from '../../live/protocol/answer-key.ts'
import { AnswerSummary } from '../questions/answer-summary.tsx'
import { ResultsPart } from '../questions/results-part.tsx'
import { useStore } from '../state/store.ts'
import styles from '../styles/my-session.css?inline'
import { addStyles } from './add-styles.ts'

addStyles(styles)

const words = phoneLaterWords.mySession

interface MySessionProps {
  content: PublicWorkshop
  book: AnswerBook
  /** The questions whose results the room was shown. */
  shown: QuestionView[]
}

/** What someone answered, and beside it what the room did: to read again, to print, to keep. */
export function MySession({ content, book, shown }: MySessionProps) {
  const records = useStore(book.records)
  const box = useRef<HTMLElement>(null)
  const questions = questionsOf(content)
    .map(question => ({
      question,
      keys: keysOf(question, Object.keys(records)),
      view: shown.find(({ id, results }) => id === question.id && results !== null),
    }))
    .filter(({ keys, view }) => keys.length > 0 || view)

  function print() {
    // On paper nobody can unfold anything.
    box.current?.querySelectorAll('details').forEach(details => (details.open = true))
    globalThis.print()
  }

  return (
    <section class="card my-session" ref={box}>
      <h2>{words.title}</h2>
      <p>{questions.length > 0 ? words.about : words.nothing}</p>
      {questions.map(({ question, keys, view }) => (
        <div key={question.id} class="my-answer">
          <h3 lang={content.language}>{question.prompt}</h3>
          {keys.map(key => <AnswerSummary key={key} question={question} record={records[key]!} book={book} />)}
          {view && (
            <details>
              <summary>{words.room}</summary>
              <ResultsPart
                view={view}
                question={question}
                own={records[keys.at(-1) ?? '']?.answer}
                minimumGroup={content.minimumGroup}
                level="h4"
                isNew={false}
              />
            </details>
          )}
        </div>
      ))}
      {questions.length > 0 && (
        <p class="row">
          <button class="button plain" type="button" onClick={print}>{words.print}</button>
        </p>
      )}
    </section>
  )
}

/** Of what a phone has: a question may have been asked again, and one that was open all the time has several texts. */
function keysOf({ id }: Question, kept: string[]): string[] {
  return kept.filter(key => readAnswerKey(key)?.questionId === id).sort()
}

function questionsOf(content: PublicWorkshop): Question[] {
  return content.slides.flatMap(({ activity }) => (activity && activity.kind !== 'exercise' ? [activity] : []))
}
