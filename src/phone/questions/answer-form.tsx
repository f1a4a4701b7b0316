import type { Answer } from '../../live/protocol/answer.ts'
import type { Question } from '../../workshop/model/activity.ts'
import type { Draft } from '../answers/draft.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { useState } from 'preact/hooks'
import { languageTag, questionWords as words } from '../../language/words.ts'
import { finish } from '../answers/draft.ts'
import { Icon } from '../parts/icon.tsx'
import { CompareNote } from './compare-note.tsx'
import { Field, missing } from './field.tsx'

interface AnswerFormProps {
  question: Question
  isTitled: boolean
  level: 'h2' | 'h3'
  /** The authors' language, of the question and its options. */
  language: string
  context: ActivityContext
  onDone: () => void
  /** Leaves an answer as it was; `null` where there is none yet. */
  onCancel: (() => void) | null
}

export function AnswerForm(props: AnswerFormProps) {
  const { question, isTitled, level: Heading, language, context, onDone, onCancel } = props
  const { book } = context
  const [draft, setDraft] = useState(() => book.draft(question))
  const [problem, setProblem] = useState('')
  const stays = question.private || context.view === null

  function change(next: Draft) {
    setDraft(next)
    setProblem('')
    book.keepDraft(question.id, next)
  }

  function give(answer: Answer | null) {
    if (!answer)
      return setProblem(missing(question))
    book.give(question, answer)
    onDone()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        give(finish(draft))
      }}
    >
      <fieldset lang={language}>
        <legend class={isTitled ? 'unseen' : undefined}>
          {isTitled ? question.prompt : <Heading>{question.prompt}</Heading>}
        </legend>
        {question.help && <p class="help">{question.help}</p>}
        {stays && <PrivateLine />}
        {question.kind === 'scale' && question.comparedWith && (
          <CompareNote question={question} book={book} alone={context.view === null} />
        )}
        <Field question={question} draft={draft} change={change} />
      </fieldset>
      <div class="actions">
        {/* In sight, however long the form is. */}
        <p class="problem" role="alert">{problem}</p>
        {onCancel && (
          <button class="button plain" type="button" onClick={onCancel}>
            {words.leaveIt}
          </button>
        )}
        <button class="button plain" type="button" onClick={() => give({ kind: 'pass' })}>
          {words.pass}
        </button>
        <button class="button" type="submit">
          {stays ? words.keep : words.send}
        </button>
      </div>
    </form>
  )
}

function PrivateLine() {
  return (
    <p class="private" lang={languageTag}>
      <Icon name="lock" />
      {words.kept}
    </p>
  )
}
