import type { FieldProps } from './field-props.ts'

export function ChoiceField({ question, draft, change }: FieldProps<'choice'>) {
  return (
    <div class="options">
      {question.options.map(option => (
        <label key={option.id} class="option">
          <input
            type="radio"
            name={question.id}
            checked={draft.option === option.id}
            onChange={() => change({ kind: 'choice', option: option.id })}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
