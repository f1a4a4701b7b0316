import type { Workshop } from '../../workshop/model/workshop.ts'
import type { SessionPage } from './session-page.tsx'
import { rehearsalWords as words } from '../../language/words.ts'
import { joinUrl } from '../../live/protocol/join-url.ts'
import { renderPage } from './layout.tsx'
import { Phones, Present } from './session-page.tsx'

/** The page of a rehearsal: what to open, and how to stop it. */
export function rehearsalPage(workshop: Workshop, shown: SessionPage, rehearsed: string): string {
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
        <Present state={state} host={host} papers={[]} lang={workshop.config.contentLanguage} />
        <Phones {...{ code, host, joined }} joinUrl={joinUrl(phoneOrigin, code)} hasReached={false} />
      </div>
    </>
  )
  return renderPage(workshop, { title: words.page(title), content, signedIn: true, isLive: true })
}
