import type { FieldProps } from './field-props.ts'
import { questionWords as words } from '../../language/words.ts'

export function MultiField({ question, draft, change }: FieldProps<'multi'>) {
  const most = question.most ?? question.options.length
  const full = draft.options.length >= most

  function toggle(id: string, picked: boolean) {
    change({ kind: 'multi', options: picked ? [...draft.options, id] : draft.options.filter(other => other !== id) })
  }

  return (
    <div class="options">
      {most < question.options.length && <p class="quiet">{words.multi.upTo(most, draft.options.length)}</p>}
      {question.options.map((option) => {
        const picked = draft.options.includes(option.id)
        return (
          <label key={option.id} class={full && !picked ? 'option off' : 'option'}>
            <input
              type="checkbox"
              checked={picked}
              disabled={full && !picked}
              onChange={event => toggle(option.id, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        )
      })}
    </div>
  )
}
