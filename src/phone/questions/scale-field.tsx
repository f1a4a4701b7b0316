import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { DraftOf } from '../answers/draft.ts'
import type { FieldProps } from './field-props.ts'

export function ScaleField({ question, draft, change }: FieldProps<QuestionOf<'scale'>, DraftOf<'scale'>>) {
  const steps = Array.from({ length: question.steps }, (_, index) => index + 1)

  function rate(place: number, rating: number) {
    change({ kind: 'scale', ratings: draft.ratings.map((old, index) => (index === place ? rating : old)) })
  }

  return (
    <>
      {question.items.map((item, place) => (
        <fieldset key={item.id} class="scale">
          <legend>{item.label}</legend>
          <div class="ratings">
            {steps.map(step => (
              <label key={step} class="rating">
                <input
                  type="radio"
                  name={`${question.id}-${item.id}`}
                  checked={draft.ratings[place] === step}
                  aria-label={`${step}${ending(step, question)}`}
                  onChange={() => rate(place, step)}
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

function ending(step: number, question: QuestionOf<'scale'>): string {
  return step === 1
    ? `, ${question.lowLabel}`
    : step === question.steps
      ? `, ${question.highLabel}`
      : ` of ${question.steps}`
}
