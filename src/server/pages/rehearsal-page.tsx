import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { SessionPage } from './session-page.tsx'
import { rehearsalWords as words } from '../../language/words.ts'
import { joinUrl } from '../../live/protocol/join-url.ts'
import { renderPage } from './layout.tsx'
import { Phones, Present } from './session-page.tsx'

type Shown = Pick<SessionPage, 'state' | 'joined' | 'phoneOrigin'>

/** The page of a rehearsal: what to open, and how to stop it. */
export function rehearsalPage(workshop: Workshop, shown: Shown, rehearsed: string): string {
  const { state, joined, phoneOrigin } = shown
  const { code, title } = state
  const host = new URL(phoneOrigin).host
  const content = (
    <>
      <p class="back"><a href={`/present/sessions/${rehearsed}`}>{words.back}</a></p>
      <h1>{words.page(title)}</h1>
      <section class="notice" aria-label={words.badge}>
        <p>
          <strong>{`${words.badge}. `}</strong>
          {words.lead}
        </p>
        <form method="post" action={`/present/sessions/${code}/stop-rehearsal`}>
          <p><button class="danger">{words.stop}</button></p>
        </form>
      </section>
      <div class="split">
        <Present state={state} host={host} papers={[]} lang={workshop.config.contentLanguage} rehearsed={rehearsed} />
        <Phones {...{ code, host, joined }} joinUrl={joinUrl(phoneOrigin, code)} hasReached={false} />
      </div>
    </>
  )
  return renderPage(workshop, { title: words.page(title), content, signedIn: true, isLive: true })
}

/** What is there once the rehearsal has ended or was stopped: a tab that was left open comes to this by itself. */
export function rehearsalOverPage(workshop: Workshop, { code, title }: SessionState): string {
  const content = (
    <section class="sheet narrow">
      <h1>{words.over}</h1>
      <p>{words.overHint(title)}</p>
      <p><a class="main" href={`/present/sessions/${code}`}>{words.back}</a></p>
    </section>
  )
  return renderPage(workshop, { title: words.over, content, signedIn: true })
}
