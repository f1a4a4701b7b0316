import type { PublicWorkshop } from '../../../live/public-workshop.ts'
import type { PlanStart } from '../../../workshop/model/plan.ts'
import type { AnswerBook } from '../../answers/book.ts'
import { toolWords } from '../../../language/words.ts'
import { earlierRatings, storedRecords } from '../../answers/earlier-answer.ts'
import { ownStorage } from '../../notes/own-notebook.ts'
import { AnswerSummary } from '../../questions/answer-summary.tsx'

const words = toolWords.plan.lookBack

interface LookBackProps {
  start: PlanStart
  content: PublicWorkshop
  book: AnswerBook
}

/** What someone has privately scored on the slides, where it may lead to a plan. */
export function LookBack({ start, content, book }: LookBackProps) {
  const records = [book.records.get(), ...storedRecords(ownStorage())]
  const found = content.slides.flatMap(({ activity }) => {
    if (activity?.kind !== 'scale' || !start.lookBack.includes(activity.id))
      return []
    const answer = earlierRatings(activity, records)
    return answer ? [{ question: activity, record: { answer, state: 'kept' as const, edit: 1 } }] : []
  })
  if (found.length === 0)
    return null
  return (
    <section class="card">
      <h3>{words.title}</h3>
      {found.map(({ question, record }) => (
        <div key={question.id} class="look-back" lang={content.language}>
          <p><strong>{question.prompt}</strong></p>
          <AnswerSummary question={question} record={record} book={book} />
        </div>
      ))}
      <p class="quiet">{words.about}</p>
    </section>
  )
}
