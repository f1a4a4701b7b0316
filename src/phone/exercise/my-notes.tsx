import type { Exercise, Person } from '../../workshop/model/activity.ts'
import type { OpenSheet } from './use-sheet.ts'
import { useState } from 'preact/hooks'
import { exerciseWords as words } from '../../language/words.ts'
import { notebook } from '../notes/own-notebook.ts'
import { announce } from '../parts/announce.ts'
import { KeepingLine } from '../tools/parts/keeping-line.tsx'
import { AnswerFeedback, AnswerScores, answerTitle } from './answer-review.tsx'
import { SentenceField, WrittenAnswer } from './phase-sheet.tsx'
import { QuestionChoice } from './question-choice.tsx'
import { SecondScore } from './second-score.tsx'
import { emptySheet, ownAnswer } from './sheet.ts'
import { StarFields } from './star-fields.tsx'

interface MyNotesProps extends OpenSheet {
  exercise: Exercise
  alone: boolean
  trios: boolean
}

/** The whole sheet, in the order of the paper one, whichever phase runs. */
export function MyNotes({ exercise, alone, trios, sheet, write }: MyNotesProps) {
  const part = { exercise, sheet, write }
  const own = ownAnswer(sheet)
  const everyone: Person[] = trios ? ['a', 'b', 'c'] : ['a', 'b']
  const partners = alone ? [] : everyone.filter(person => person !== own || sheet.who === null)
  return (
    <details class="my-notes">
      <summary>{words.myNotes}</summary>
      <div class="sheets">
        <KeepingLine notes={notebook} />
        <QuestionChoice {...part} />
        <StarFields star={sheet.star} change={star => write({ star })} />
        {alone && <WrittenAnswer sheet={sheet} write={write} which="first" />}
        {(alone || sheet.who !== null) && <OneReview {...part} person={own} />}
        {partners.map(person => (
          <details key={person}>
            <summary>{answerTitle(sheet, person)}</summary>
            <OneReview {...part} person={person} />
          </details>
        ))}
        {alone && <WrittenAnswer sheet={sheet} write={write} which="again" />}
        <SecondScore {...part} />
        <SentenceField sheet={sheet} write={write} />
        <StartAgain sheet={sheet} write={write} />
      </div>
    </details>
  )
}

function OneReview(props: OpenSheet & { exercise: Exercise, person: Person }) {
  return (
    <>
      <AnswerScores {...props} />
      <AnswerFeedback {...props} />
    </>
  )
}

/** An empty sheet for another question; one tap brings the last one back. */
function StartAgain({ sheet, write }: OpenSheet) {
  const [before, setBefore] = useState<OpenSheet['sheet'] | null>(null)
  if (before) {
    return (
      <p class="row" role="status">
        <span>{words.newSheet.done}</span>
        <button
          class="button"
          type="button"
          onClick={() => {
            write(before)
            setBefore(null)
            announce(words.newSheet.undone)
          }}
        >
          {words.newSheet.undo}
        </button>
      </p>
    )
  }
  return (
    <p class="row">
      <button
        class="button plain"
        type="button"
        onClick={() => {
          setBefore(sheet)
          write({ ...emptySheet, who: sheet.who, pace: sheet.pace, clock: sheet.clock })
        }}
      >
        {words.newSheet.start}
      </button>
    </p>
  )
}
