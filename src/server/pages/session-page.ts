import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { renderSVG } from 'uqr'
import { Html, html } from './html.ts'
import { layout } from './layout.ts'
import { sessionPapers } from './session-paper.ts'
import { dayText, statusText, whenText } from './words.ts'

export interface SessionPage {
  state: SessionState
  joined: number
  phoneOrigin: string
}

/** One session: what the facilitator opens, what phones type, and the deletion of everything. */
export function sessionPage(workshop: Workshop, { state, joined, phoneOrigin }: SessionPage): string {
  const { code } = state
  const joinUrl = `${phoneOrigin}/${code}`
  const host = new URL(phoneOrigin).host
  return layout(
    workshop,
    `${state.title} (${code})`,
    html`
<p class="back"><a href="/present">All sessions</a></p>
<h1>${state.title}</h1>
<p class="lead">${whenText(state.startsAt)}${state.venue ? html` · ${state.venue}` : null} · ${state.lengthMinutes} minutes · ${statusText(state.status)}</p>
<div class="split">
<section aria-labelledby="present" class="sheet">
<h2 id="present">Present</h2>
<p><a class="main" href="/deck/?session=${code}#/presenter/1" target="presenter-${code}">Open the presenter's view</a></p>
<p class="hint">On your own screen: notes, clock, answers, texts to approve. Your clicker or the arrow keys move everything.</p>
<p><a class="second" href="/deck/?session=${code}#/1" target="projector-${code}">Open the slides for the projector</a></p>
<p class="hint">Drag this window to the projector and press F for the full screen. It moves with the presenter's view, and a clicker works in both.</p>
<h3>The projector is on another machine?</h3>
<p>Open this there: <strong class="address">${host}/screen/<wbr>${code}</strong></p>
<h3>On paper</h3>
<p>For this session, with its times and its code: ${sessionPapers.map((paper, index) => html`${index > 0 ? ', ' : ''}<a href="/present/sessions/${code}/papers/${paper.id}">${paper.label.toLowerCase()}</a>`)}.</p>
<p><a href="/handouts/facilitator/">The guide and all your papers</a><br><a href="/handouts/">Handouts for students</a></p>
</section>
<section aria-labelledby="phones" class="sheet join">
<h2 id="phones">Phones</h2>
<div class="qr">${qrCode(joinUrl)}</div>
<p class="address">${host}</p>
<p class="bigcode" aria-label="Code ${[...code].join(' ')}">${code}</p>
<p>${joined === 1 ? '1 phone has' : `${joined} phones have`} joined.</p>
<p class="hint">Try it with yours before people arrive: phones must be able to reach this address, in the same network as this computer.</p>
</section>
</div>
<section aria-labelledby="delete" class="sheet care">
<h2 id="delete">Delete</h2>
<p>Everything stored for this session is deleted on <strong>${dayText(state.deleteOn)}</strong>, by itself.</p>
<details><summary>Delete it now</summary>
<form method="post" action="/present/sessions/${code}/delete">
<p><label><input type="checkbox" name="sure" value="yes" required> All answers and the session itself go for good. Phones keep their own notes.</label></p>
<p><button class="danger">Delete session ${code}</button></p>
</form></details>
</section>`,
    { signedIn: true },
  )
}

function qrCode(url: string): Html {
  const svg = renderSVG(url, { border: 2, ecc: 'M' })
  return new Html(svg.replace('<svg ', `<svg role="img" aria-label="QR code of the address for phones" `))
}
