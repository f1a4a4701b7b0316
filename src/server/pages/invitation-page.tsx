import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { renderPage } from './layout.tsx'

const words = deskWords.invitation

/** What a co-facilitator's link opens: whose session it is, and the button that lets this browser present it. */
export function invitationPage(workshop: Workshop, { title, startsAt, venue }: SessionState, name: string): string {
  const content = (
    <section class="sheet narrow">
      <h1>{words.heading(name)}</h1>
      <p><strong>{title}</strong></p>
      <p>{[deskWords.start(startsAt), venue].filter(Boolean).join(' · ')}</p>
      <form method="post">
        <p><button class="main">{words.accept}</button></p>
      </form>
      <p class="hint">{words.hint}</p>
    </section>
  )
  return renderPage(workshop, { title: words.page, content })
}
