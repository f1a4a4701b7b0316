import type { Answer } from '../../live/protocol/answer.ts'
import type { QuestionOf } from '../../workshop/model/activity.ts'
import type { Draft, DraftOf } from '../answers/draft.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { phoneLaterWords, questionWords } from '../../language/words.ts'
import { emptyDraft, finish, fitting } from '../answers/draft.ts'
import { TextField } from './text-field.tsx'

const words = phoneLaterWords.roomQuestions

interface AskFormProps {
  /** With the key of the text that is written or changed as its id. */
  question: QuestionOf<'text'>
  context: ActivityContext
  /** It was sent before, and can be taken back. */
  isChange: boolean
  onDone: () => void
}

/** Where a question to the facilitator is written. Nobody has to pass: there is no turn to miss. */
export function AskForm({ question, context, isChange, onDone }: AskFormProps) {
  const { book } = context
  const [draft, setDraft] = useState<DraftOf<'text'>>(
    () => fitting(book.draft(question), question) ?? emptyDraft(question, ''),
  )
  const [problem, setProblem] = useState('')

  const form = useRef<HTMLFormElement>(null)
  // The button that asked for it is further down, maybe out of sight of the form.
  useEffect(() => isChange ? form.current?.querySelector('textarea')?.focus() : undefined, [isChange])

  function change(next: Draft) {
    if (next.kind !== 'text')
      return
    setDraft(next)
    setProblem('')
    book.keepDraft(question.id, next)
  }

  function send(answer: Answer | null) {
    if (!answer)
      return setProblem(words.missing)
    book.give(question, answer)
    if (answer.kind === 'pass')
      book.keepDraft(question.id, emptyDraft(question, ''))
    onDone()
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(finish(draft))
      }}
    >
      {question.help && <p class="help">{question.help}</p>}
      <TextField question={question} draft={draft} change={change} />
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="actions">
        {isChange && (
          <>
            <button class="button plain" type="button" onClick={onDone}>
              {questionWords.leaveIt}
            </button>
            <button class="button plain" type="button" onClick={() => send({ kind: 'pass' })}>
              {words.takeBack}
            </button>
          </>
        )}
        <button class="button" type="submit">
          {questionWords.send}
        </button>
      </div>
    </form>
  )
}
