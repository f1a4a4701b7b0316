import type { Exercise } from '../../workshop/model/activity.ts'
import type { OpenSheet } from './use-sheet.ts'
import { useId, useState } from 'preact/hooks'
import { exerciseWords } from '../../language/words.ts'
import { NoteField } from '../tools/parts/note-field.tsx'
import { ownAnswer } from './sheet.ts'

const words = exerciseWords.question

/** The interview question to answer: one of those that the exercise offers, or one's own. */
export function QuestionChoice({ exercise, sheet, write }: OpenSheet & { exercise: Exercise }) {
  const name = useId()
  const isOffered = exercise.prompts.some(({ text }) => text === sheet.question)
  const [wantsOwn, setWantsOwn] = useState(sheet.question !== '' && !isOffered)
  const isOwn = wantsOwn || (sheet.question !== '' && !isOffered)

  function choose(question: string, why: boolean) {
    const own = ownAnswer(sheet)
    write({ question, reviews: { ...sheet.reviews, [own]: { ...sheet.reviews[own], why } } })
  }

  return (
    <fieldset class="sheet-part">
      <legend>{words.title}</legend>
      <div class="options">
        {exercise.prompts.map(({ text, kind }) => (
          <label key={text} class="option">
            <input
              type="radio"
              name={name}
              checked={!isOwn && sheet.question === text}
              onChange={() => {
                setWantsOwn(false)
                choose(text, kind === 'motivation')
              }}
            />
            {text}
          </label>
        ))}
        <label class="option">
          <input
            type="radio"
            name={name}
            checked={isOwn}
            onChange={() => {
              setWantsOwn(true)
              choose('', false)
            }}
          />
          {words.ownInstead}
        </label>
      </div>
      {isOwn && (
        <NoteField label={words.own} rows={2} value={sheet.question} change={question => write({ question })} />
      )}
    </fieldset>
  )
}
