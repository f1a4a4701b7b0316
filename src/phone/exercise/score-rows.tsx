import type { Exercise } from '../../workshop/model/activity.ts'
import type { Scores } from './sheet.ts'
import { useId } from 'preact/hooks'
import { exerciseWords } from '../../language/words.ts'
import { addStyles } from '../parts/add-styles.ts'
import styles from '../styles/sheet.css?inline'

addStyles(styles)

const words = exerciseWords.scores

type Row = Exercise['rubric'][number]

interface ScoreRowsProps {
  rubric: readonly Row[]
  /** What is scored: "Your answer". */
  title: string
  /** Whether the question asked for reasons: other words describe its answer. */
  why: boolean
  changeWhy: (why: boolean) => void
  scores: Scores
  change: (scores: Scores) => void
}

/** The rubric to fill in: in each row the words that fit best are the place to tap. */
export function ScoreRows({ rubric, title, why, changeWhy, scores, change }: ScoreRowsProps) {
  return (
    <div class="sheet-part">
      <h4>{title}</h4>
      <p class="quiet">{words.how}</p>
      {rubric.some(row => row.motivation) && (
        <label class="tick">
          <input type="checkbox" checked={why} onChange={event => changeWhy(event.currentTarget.checked)} />
          {words.why}
        </label>
      )}
      <div class="rubric">
        {rubric.map(row => (
          <ScoreRow
            key={row.id}
            row={row}
            why={why}
            score={scores[row.id] ?? null}
            change={score => change({ ...scores, [row.id]: score })}
          />
        ))}
      </div>
    </div>
  )
}

interface ScoreRowProps {
  row: Row
  why: boolean
  score: number | null
  change: (score: number) => void
}

/** One row: what 1, 2, 3 and 4 mean, to choose from. */
export function ScoreRow({ row, why, score, change }: ScoreRowProps) {
  const name = useId()
  const levels = (why && row.motivation) || row.levels
  return (
    <fieldset class="levels">
      <legend>{row.label}</legend>
      {levels.map((level, index) => (
        <label key={level} class="option">
          <input type="radio" name={name} checked={score === index + 1} onChange={() => change(index + 1)} />
          <span class="digits">{index + 1}</span>
          <span>{level}</span>
        </label>
      ))}
    </fieldset>
  )
}
