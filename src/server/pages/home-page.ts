import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { UnreadableSession } from '../session/registry.ts'
import type { Html } from './html.ts'
import { lengths } from '../../workshop/model/length.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'
import { deletionText, statusText, whenText } from './words.ts'

export interface ListedSession {
  state: SessionState
  joined: number
}

/** What stands in the form: as typed, so that a mistake costs nothing. */
export interface TypedForm {
  title: string
  lengthMinutes: string
  startsAt: string
  venue: string
}

export interface HomePage {
  sessions: ListedSession[]
  /** Sessions that are stored and cannot be read; they can only be deleted. */
  unreadable: UnreadableSession[]
  typed: TypedForm
  /** By field, a sentence each. */
  problems: Partial<Record<keyof TypedForm, string>>
  notice?: string | null
}

/** The facilitator's home: the sessions there are, and a new one. */
export function homePage(workshop: Workshop, { sessions, unreadable, typed, problems, notice }: HomePage): string {
  const title = 'Your sessions'
  return layout(
    workshop,
    title,
    html`
<h1>${title}</h1>
${notice ? html`<p class="notice" role="status">${notice}</p>` : null}
<div class="split">
<section aria-labelledby="new" class="sheet">
<h2 id="new">New session</h2>
${newSessionForm(workshop, typed, problems)}
</section>
<section aria-labelledby="list" class="list">
<h2 id="list">${sessions.length === 0 ? 'No sessions yet' : 'Sessions on this server'}</h2>
${sessions.length === 0 ? html`<p>Make one here, and its code, its address for phones and the presenter's view are ready at once.</p>` : html`<ul class="cards">${sessions.map(sessionCard)}</ul>`}
${unreadable.length > 0 ? html`<ul class="cards">${unreadable.map(unreadableCard)}</ul>` : null}
<p class="hint"><a href="/handouts/facilitator/">Your run sheet, guide and posters</a> · <a href="/handouts/">Handouts for students</a></p>
</section>
</div>`,
    { signedIn: true },
  )
}

function sessionCard({ state, joined }: ListedSession): Html {
  return html`<li class="card"><a href="/present/sessions/${state.code}">
<span class="code">${state.code}</span>
<span class="what"><strong>${state.title}</strong>
<span>${whenText(state.startsAt)}${state.venue ? html` · ${state.venue}` : null}</span>
<span class="meta">${state.lengthMinutes} minutes · ${statusText(state.status)} · ${joined} joined · ${deletionText(state.deleteOn)}</span></span>
</a></li>`
}

function unreadableCard({ code, reason, deleteOn }: UnreadableSession): Html {
  const why = reason === 'newer' ? 'A newer version of this program saved it.' : 'What is stored of it is damaged.'
  return html`<li class="sheet care">
<p><strong>Session ${code} cannot be read.</strong> ${why} It is ${deletionText(deleteOn)}, by itself.</p>
<details><summary>Delete it now</summary>
<form method="post" action="/present/sessions/${code}/delete">
<p><label><input type="checkbox" name="sure" value="yes" required> All answers and the session itself go for good.</label></p>
<p><button class="danger">Delete session ${code}</button></p>
</form></details>
</li>`
}

function newSessionForm(workshop: Workshop, typed: TypedForm, problems: HomePage['problems']): Html {
  const named = Object.values(problems)
  return html`${named.length > 0 ? html`<p class="problem" role="alert">${named.length === 1 ? 'One thing needs another look.' : `${named.length} things need another look.`}</p>` : null}
<form method="post" action="/present/sessions" class="stack" novalidate>
${field('title', 'Title', html`<input id="title" name="title" value="${typed.title}" maxlength="120" autocomplete="off" ${invalid('title', problems)}>`, problems)}
<fieldset ${invalid('lengthMinutes', problems)}><legend>Length</legend>
<div class="choices">${lengths.map(length => html`<label><input type="radio" name="lengthMinutes" value="${length}" ${typed.lengthMinutes === String(length) ? html`checked` : null}> <span>${length} minutes</span></label>`)}</div>
${message('lengthMinutes', problems)}</fieldset>
${field('startsAt', 'Start', html`<input id="startsAt" name="startsAt" type="datetime-local" value="${typed.startsAt}" ${invalid('startsAt', problems)}>`, problems, `Local time (${workshop.config.session.timeZone}). May stay empty.`)}
${field('venue', 'Venue', html`<input id="venue" name="venue" value="${typed.venue}" maxlength="120" autocomplete="off" placeholder="Room or building" ${invalid('venue', problems)}>`, problems, 'May stay empty.')}
<p><button class="main">Make the session</button></p>
</form>`
}

function field(name: keyof TypedForm, label: string, input: Html, problems: HomePage['problems'], hint?: string): Html {
  return html`<p class="field"><label for="${name}">${label}</label>${input}${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : null}${message(name, problems)}</p>`
}

function message(name: keyof TypedForm, problems: HomePage['problems']): Html | null {
  const problem = problems[name]
  return problem ? html`<span class="problem" id="${name}-problem">${problem}</span>` : null
}

function invalid(name: keyof TypedForm, problems: HomePage['problems']): Html | null {
  return problems[name] ? html`aria-invalid="true" aria-describedby="${name}-problem"` : null
}
