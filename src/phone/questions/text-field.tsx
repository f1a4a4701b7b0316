import type { FieldProps } from './field-props.ts'
import { questionWords as words } from '../../language/words.ts'

/** From here on the counter is worth a look. */
const nearTheEnd = 40

export function TextField({ question, draft, change }: FieldProps<'text'>) {
  const left = question.maxLength - draft.text.length
  const id = `${question.id}-left`
  return (
    <div class="writing">
      <textarea
        rows={4}
        aria-label={question.prompt}
        aria-describedby={id}
        maxLength={question.maxLength}
        value={draft.text}
        onInput={event => change({ kind: 'text', text: event.currentTarget.value })}
      />
      <p id={id} class={left <= nearTheEnd ? 'counter close' : 'counter'}>{words.text.left(left)}</p>
      {!question.private && <p class="quiet">{words.text.held}</p>}
    </div>
  )
}
