import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Question } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { readAnswerKey } from '../../live/protocol/answer-key.ts'
import { AnswerSummary } from '../questions/answer-summary.tsx'
import { useStore } from '../state/store.ts'
import { ClearPhone } from './clear-phone.tsx'

const words = phoneLaterWords.keptAnswers

/** What this phone has kept of a session that is over and deleted, to read again, copy or clear. */
export function KeptAnswers({ content, book }: { content: PublicWorkshop, book: AnswerBook }) {
  const records = useStore(book.records)
  const answered = questionsOf(content)
    .map(question => ({ question, keys: keysOf(question, Object.keys(records)) }))
    .filter(({ keys }) => keys.length > 0)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{`${words.about} ${answered.length > 0 ? words.own : words.begun}`}</p>
      {answered.map(({ question, keys }) => (
        <div key={question.id}>
          <h3>{question.prompt}</h3>
          {keys.map(key => <AnswerSummary key={key} question={question} record={records[key]!} book={book} />)}
        </div>
      ))}
      <ClearPhone book={book} isLive={false} />
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
