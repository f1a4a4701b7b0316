import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { DraftOf } from '../answers/draft.ts'
import type { FieldProps } from './field-props.ts'

/** From here on the counter is worth a look. */
const nearTheEnd = 40

export function TextField({ question, draft, change }: FieldProps<QuestionOf<'text'>, DraftOf<'text'>>) {
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
      <p id={id} class={left <= nearTheEnd ? 'counter close' : 'counter'}>{`${left} characters left`}</p>
      {!question.private && (
        <p class="quiet">It is held until the facilitator approves it. Nobody sees who wrote it.</p>
      )}
    </div>
  )
}
