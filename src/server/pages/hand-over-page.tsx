import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords, handOverWords as words } from '../../language/words.ts'
import { renderPage } from './layout.tsx'

/** The form that takes a session over from another computer, with what was wrong with what was sent. */
export function handOverPage(workshop: Workshop, shown: { typedCode: string, problem: string | null }): string {
  const { typedCode, problem } = shown
  const { heading, lead, whereIsIt, file, code, button, after } = words.page
  const content = (
    <>
      <p class="back"><a href="/present">{deskWords.session.allSessions}</a></p>
      <section class="sheet narrow">
        <h1>{heading}</h1>
        {problem && <p class="problem" role="alert">{problem}</p>}
        <p>{lead}</p>
        <p class="hint">{whereIsIt}</p>
        <form method="post" action="/present/hand-over" enctype="multipart/form-data" class="stack">
          <p class="field">
            <label for="file">{file}</label>
            <input id="file" name="file" type="file" accept=".handover" required />
          </p>
          <p class="field">
            <label for="code">{code}</label>
            <input id="code" name="code" value={typedCode} autocomplete="off" autocapitalize="characters" required />
          </p>
          <p><button class="main">{button}</button></p>
        </form>
        <p class="hint">{after}</p>
      </section>
    </>
  )
  return renderPage(workshop, { title: heading, content, signedIn: true })
}

/** Of a session's page: how the session would go on at another computer. */
export function HandOverPart({ session, code }: { session: string, code: string }) {
  return (
    <section aria-labelledby="hand-over" class="sheet">
      <h2 id="hand-over">{words.heading}</h2>
      <p>{words.why}</p>
      <p>
        {`${words.code}: `}
        <strong class="address">{code}</strong>
      </p>
      <p><a class="quiet" href={`/present/sessions/${session}/hand-over`} download>{words.save}</a></p>
      <p class="hint">{words.whatIsInIt}</p>
    </section>
  )
}

/** On the page of a session that came from another computer: what is new. */
export function MovedHere({ state: { handedOver, status } }: { state: SessionState }) {
  if (handedOver === null || status === 'ended')
    return null
  const { joined, askedAnew } = handedOver
  return (
    <p class="notice" role="status">
      {words.movedHere(joined)}
      {askedAnew.length > 0 && ` ${words.askedAnew(askedAnew.length)}`}
    </p>
  )
}
