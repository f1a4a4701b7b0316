import type { Exercise } from '../../workshop/model/activity.ts'
import type { OpenSheet } from './use-sheet.ts'
import { useId } from 'preact/hooks'
import { exerciseWords } from '../../language/words.ts'
import { NoteField } from '../tools/parts/note-field.tsx'
import { ScoreRow } from './score-rows.tsx'
import { ownAnswer } from './sheet.ts'

const words = exerciseWords.row

/** The row that was changed, scored again: the first score stands beside the second one. */
export function SecondScore({ exercise, sheet, write }: OpenSheet & { exercise: Exercise }) {
  const id = useId()
  const review = sheet.reviews[ownAnswer(sheet)]
  const row = exercise.rubric.find(candidate => candidate.id === sheet.changedRow)
  const first = row && review.scores[row.id]
  return (
    <div class="sheet-part">
      <div class="note-field">
        <label for={id}>{words.title}</label>
        <select
          id={id}
          value={row?.id ?? ''}
          onChange={event => write({ changedRow: event.currentTarget.value, againScore: null })}
        >
          <option value="">{words.choose}</option>
          {exercise.rubric.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </select>
      </div>
      {row && (
        <>
          <ScoreRow row={row} why={review.why} score={sheet.againScore} change={againScore => write({ againScore })} />
          <p class="both-scores">{words.scores(first ?? null, sheet.againScore)}</p>
        </>
      )}
      <NoteField
        label={words.difference}
        rows={2}
        value={sheet.difference}
        change={difference => write({ difference })}
      />
    </div>
  )
}
