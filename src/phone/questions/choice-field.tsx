import type { FieldProps } from './field-props.ts'
import { lazy } from '../parts/lazy.tsx'

const OwnWords = lazy(() => import('./own-words.tsx').then(chunk => chunk.OwnWords), 'soon')

export function ChoiceField({ question, draft, change }: FieldProps<'choice'>) {
  return (
    <div class="options">
      {question.options.map(option => [
        <label key={option.id} class="option">
          <input
            type="radio"
            name={question.id}
            checked={draft.option === option.id}
            onChange={() => change({ kind: 'choice', option: option.id })}
          />
          <span>{option.label}</span>
        </label>,
        option.own && draft.option === option.id && <OwnWords questionId={question.id} label={option.label} />,
      ])}
    </div>
  )
}
