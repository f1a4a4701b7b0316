import { phoneLaterWords } from '../../language/words.ts'

const words = phoneLaterWords.cookieRefused

/** Why no answer can be sent, and what to do; nothing that was answered is lost by it. */
export function CookieRefused() {
  return (
    <section class="card" role="alert">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
    </section>
  )
}
