import type { Answer } from '../../live/protocol/answer.ts'
import type { Refusal } from '../../live/protocol/refusal.ts'
import type { SendOutcome } from '../answers/outbox.ts'
import { giveUpAfter } from '../../live/client/browser-wire.ts'
import { parseObject } from '../../live/client/parse-view.ts'
import { sessionUrl } from '../../live/client/session-url.ts'
import { createStore } from '../state/store.ts'

const sendPatienceMs = 15_000

/**
 * The reasons of refusals that no later try changes: the session or question is over, or the answer is none. Of any
 * other it is tried again, whoever gave it. In short, as every phone loads it first of all.
 */
const final = /^(?:session-e|(?:unknown-)?question|joining|invalid|text-too|malformed)/

/** Whether this browser takes no cookie: then no answer can be sent, and the page says why. */
export const cookieRefused = createStore(false)

/** What a response to an answer means for it. */
export function readOutcome(status: number, body: string): SendOutcome {
  const refusal = parseRefusal(body)
  if (status >= 200 && status < 300)
    return parseObject(body)?.status === 'received' ? { kind: 'received' } : { kind: 'later' }
  // Something in between may speak in our server's place, and another server where this one was.
  return refusal && status < 500 && final.test(refusal.reason)
    ? { kind: 'refused', message: refusal.message }
    : { kind: 'later' }
}

function parseRefusal(text: string): Refusal | null {
  const value = parseObject(text)
  return typeof value?.reason === 'string' && typeof value.message === 'string' ? (value as unknown as Refusal) : null
}

/** Sends one answer; never throws. */
export async function sendAnswer(code: string, questionId: string, answer: Answer): Promise<SendOutcome> {
  const first = await put(code, questionId, answer)
  if (first?.status !== 401)
    return first ? readOutcome(first.status, first.body) : { kind: 'later' }
  // The participant's cookie is gone or stale. The page itself brings a new one.
  await fetch(document.baseURI, { cache: 'no-store', signal: giveUpAfter(sendPatienceMs) }).catch(() => {})
  const second = await put(code, questionId, answer)
  cookieRefused.set(second?.status === 401)
  return second ? readOutcome(second.status, second.body) : { kind: 'later' }
}

async function put(code: string, questionId: string, answer: Answer): Promise<{ status: number, body: string } | null> {
  try {
    const response = await fetch(sessionUrl('', code, 'answers', questionId), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
      // Goes out even when the phone is put away at this moment.
      keepalive: true,
      signal: giveUpAfter(sendPatienceMs),
    })
    return { status: response.status, body: await response.text() }
  }
  catch {
    return null
  }
}
