import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { renderPage } from './layout.tsx'

const words = deskWords.signIn

/** What the page to sign in shows beside the field for the key. */
interface SignInPage {
  /** Why the last key was not taken. */
  problem?: string | null
  /** What this browser may present without the key. */
  sessions?: SessionState[]
}

/** Where a facilitator types the key. */
export function signInPage(workshop: Workshop, { problem = null, sessions = [] }: SignInPage = {}): string {
  const content = (
    <section class="sheet narrow">
      {sessions.length > 0 && (
        <>
          <h2>{words.asked}</h2>
          <ul>
            {sessions.map(({ code, title }) => (
              <li><a href={`/present/sessions/${code}`}>{`${title} (${code})`}</a></li>
            ))}
          </ul>
        </>
      )}
      <h1>{words.heading}</h1>
      <p>{words.whereTheKeyIs}</p>
      {problem && <p class="problem" id="problem" role="alert">{problem}</p>}
      <form method="post" action="/present/sign-in" class="stack">
        <p class="field">
          <label for="key">{words.key}</label>
          <KeyField isWrong={problem !== null} />
        </p>
        <p><button class="main">{words.button}</button></p>
      </form>
      <p class="hint">{words.participants(text => <a href="/">{text}</a>)}</p>
    </section>
  )
  return renderPage(workshop, { title: words.page, content })
}

function KeyField({ isWrong }: { isWrong: boolean }) {
  return (
    <input
      id="key"
      name="key"
      required
      autofocus
      autocomplete="off"
      autocapitalize="characters"
      spellcheck={false}
      maxlength={40}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? 'problem' : undefined}
    />
  )
}
