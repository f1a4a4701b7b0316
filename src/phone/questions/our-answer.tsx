import type { Question } from '../../workshop/model/activity.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { unitAfter } from './number-field.tsx'

const words = phoneLaterWords.ours

/** What the workshop would say, for someone on their own who has tried; nothing where every answer is as good. */
export function OurAnswer({ question, level: Heading }: { question: Question, level: 'h3' | 'h4' }) {
  const answer = answerTo(question)
  return answer && (
    <div class="receipt">
      <Heading>{words.title}</Heading>
      {answer}
    </div>
  )
}

function answerTo(question: Question) {
  switch (question.kind) {
    case 'number':
      return question.answer
        ? <p class="own">{`${question.answer.value}${unitAfter(question.unit)}`}</p>
        : null
    case 'order':
      return (
        <>
          <ol class="own">{question.options.map(({ id, label }) => <li key={id}>{label}</li>)}</ol>
          <p class="quiet">{words.otherOrders}</p>
        </>
      )
    case 'sort': {
      const boxes = new Map(question.boxes.map(({ id, label }) => [id, label]))
      return (
        <ul class="own">
          {question.lines.map(({ id, label, box = '' }) => (
            <li key={id}>
              {label}
              <br />
              <strong>{boxes.get(box)}</strong>
            </li>
          ))}
        </ul>
      )
    }
    default:
      return null
  }
}
