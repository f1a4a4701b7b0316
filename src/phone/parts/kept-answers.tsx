import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Question } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { slotKeys } from '../../live/protocol/answer-key.ts'
import { AnswerSummary } from '../questions/answer-summary.tsx'
import { useStore } from '../state/store.ts'
import { ClearPhone } from './clear-phone.tsx'

const words = phoneLaterWords.keptAnswers

/** What this phone has kept of a session that is over and deleted, to read again, copy or clear. */
export function KeptAnswers({ content, book }: { content: PublicWorkshop, book: AnswerBook }) {
  const records = useStore(book.records)
  const answered = questionsOf(content).filter(question => keysOf(question).some(key => records[key]))
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{`${words.about} ${answered.length > 0 ? words.own : words.begun}`}</p>
      {answered.map(question => (
        <div key={question.id}>
          <h3>{question.prompt}</h3>
          {keysOf(question).map(key => records[key] && (
            <AnswerSummary key={key} question={question} record={records[key]} book={book} />
          ))}
        </div>
      ))}
      <ClearPhone book={book} isLive={false} />
    </section>
  )
}

/** A question that was open all the time may have several texts of this phone. */
function keysOf({ id }: Question): string[] {
  return slotKeys(id, 1)
}

function questionsOf(content: PublicWorkshop): Question[] {
  return content.slides.flatMap(({ activity }) => (activity && activity.kind !== 'exercise' ? [activity] : []))
}
