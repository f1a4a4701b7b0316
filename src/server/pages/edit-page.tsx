import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { FormProblems, TypedForm } from './session-form.tsx'
import { deskWords } from '../../language/words.ts'
import { renderPage } from './layout.tsx'
import { SessionForm } from './session-form.tsx'

const words = deskWords.edit

export interface EditPage {
  state: SessionState
  typed: TypedForm
  problems: FormProblems
}

/** What was said of a session when it was made, to be said anew. */
export function editPage(workshop: Workshop, { state, typed, problems }: EditPage): string {
  const { code, status } = state
  const hasBegun = status !== 'waiting'
  const content = (
    <>
      <p class="back"><a href={`/present/sessions/${code}`}>{words.back}</a></p>
      <section class="sheet narrow">
        <h1>{words.heading(code)}</h1>
        <p class="hint">{hasBegun ? words.hasBegun : words.day}</p>
        <SessionForm
          typed={typed}
          problems={problems}
          workshop={workshop}
          action={`/present/sessions/${code}/edit`}
          button={words.save}
          hasBegun={hasBegun}
        />
      </section>
    </>
  )
  return renderPage(workshop, { title: words.heading(code), content, signedIn: true })
}
