import type { Workshop } from '../../workshop/model/workshop.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'

/** Where a facilitator types the key; `problem` says why the last one was not taken. */
export function signInPage(workshop: Workshop, problem: string | null = null): string {
  return layout(
    workshop,
    'Sign in',
    html`<section class="sheet narrow">
<h1>Sign in to present</h1>
<p>The key is shown in the window where the server was started.</p>
${problem ? html`<p class="problem" id="problem" role="alert">${problem}</p>` : null}
<form method="post" action="/present/sign-in" class="stack">
  <p class="field"><label for="key">Key</label>
  <input id="key" name="key" required autofocus autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" ${problem ? html`aria-describedby="problem" aria-invalid="true"` : null}></p>
  <p><button class="main">Sign in</button></p>
</form>
<p class="hint">Here to take part? <a href="/">Enter your session's code instead.</a></p>
</section>`,
  )
}
