import type { Exercise, Person } from '../../workshop/model/activity.ts'
import type { Review, Sheet } from './sheet.ts'
import type { OpenSheet } from './use-sheet.ts'
import { exerciseWords } from '../../language/words.ts'
import { NoteField } from '../tools/parts/note-field.tsx'
import { ScoreRows } from './score-rows.tsx'
import { ownAnswer } from './sheet.ts'

const words = exerciseWords

interface ReviewProps extends OpenSheet {
  exercise: Exercise
  person: Person
}

/** "Your answer", or whose it is. */
export function answerTitle(sheet: Sheet, person: Person): string {
  const isOwn = person === ownAnswer(sheet) && sheet.who !== null
  return isOwn ? words.scores.own : words.scores.of(person.toUpperCase())
}

/** The scores of one person's answer. */
export function AnswerScores({ exercise, person, sheet, write }: ReviewProps) {
  const review = sheet.reviews[person]
  const change = (part: Partial<Review>) => write({ reviews: { ...sheet.reviews, [person]: { ...review, ...part } } })
  return (
    <ScoreRows
      rubric={exercise.rubric}
      title={answerTitle(sheet, person)}
      why={review.why}
      changeWhy={why => change({ why })}
      scores={review.scores}
      change={scores => change({ scores })}
    />
  )
}

/** One strength and one change of one person's answer, with the scores it was given to talk about. */
export function AnswerFeedback({ exercise, person, sheet, write }: ReviewProps) {
  const review = sheet.reviews[person]
  const change = (part: Partial<Review>) => write({ reviews: { ...sheet.reviews, [person]: { ...review, ...part } } })
  const given = exercise.rubric.filter(row => review.scores[row.id] !== undefined)
  return (
    <div class="sheet-part">
      <h4>{answerTitle(sheet, person)}</h4>
      {given.length > 0 && (
        <ul class="given">
          {given.map(row => <li key={row.id}>{words.scores.row(row.label, review.scores[row.id]!)}</li>)}
        </ul>
      )}
      <NoteField label={words.strength} rows={2} value={review.strength} change={strength => change({ strength })} />
      <NoteField label={words.change} rows={2} value={review.change} change={text => change({ change: text })} />
    </div>
  )
}
