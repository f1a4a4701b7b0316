import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { FieldProps } from './field-props.ts'
import { questionWords as words } from '../../language/words.ts'

export function ScaleField({ question, draft, change }: FieldProps<'scale'>) {
  const steps = Array.from({ length: question.steps }, (_, index) => index + 1)

  function rate(row: number, rating: number) {
    change({ kind: 'scale', ratings: draft.ratings.map((old, index) => (index === row ? rating : old)) })
  }

  return (
    <>
      {question.items.map((item, row) => (
        <fieldset key={item.id} class="scale">
          <legend>{item.label}</legend>
          <div class="ratings">
            {steps.map(step => (
              <label key={step} class="rating">
                <input
                  type="radio"
                  name={`${question.id}-${item.id}`}
                  checked={draft.ratings[row] === step}
                  aria-label={spoken(step, question)}
                  onChange={() => rate(row, step)}
                />
                <span aria-hidden="true">{step}</span>
              </label>
            ))}
          </div>
          <p class="ends" aria-hidden="true">
            <span>{`1  ${question.lowLabel}`}</span>
            <span>{`${question.steps}  ${question.highLabel}`}</span>
          </p>
        </fieldset>
      ))}
    </>
  )
}

/** What a rating means, to be read aloud: the ends have names of their own. */
function spoken(rating: number, { steps, lowLabel, highLabel }: QuestionOf<'scale'>): string {
  const end = rating === 1 ? lowLabel : rating === steps ? highLabel : null
  return end === null ? words.scale.rating(rating, steps) : `${rating}, ${end}`
}
