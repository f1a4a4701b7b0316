import type { Audience } from '../protocol/audience.ts'
import type { PollOutcome, Wire } from './wire.ts'
import { viewTag } from '../protocol/audience.ts'
import { deviceNowMs } from './device-clock.ts'
import { parseObject, parseView } from './parse-view.ts'

const pollPatienceMs = 10_000

/** Calls back after so many ms; the function returned cancels it. */
export function after(delayMs: number, act: () => void): () => void {
  const timer = setTimeout(act, delayMs)
  return () => clearTimeout(timer)
}

/** Ends a request that hangs. Browsers of before 2022 cannot: there the network's own patience counts. */
export function giveUpAfter(ms: number): AbortSignal | null {
  return 'timeout' in AbortSignal ? AbortSignal.timeout(ms) : null
}

/**
 * What the browser gives to a connection: a session's event stream, plain requests, the clock and timers.
 * A facilitator's browser asks for what only they may see, a wall for the counts that it shows.
 */
export function browserWire(sessionUrl: string, audience: Audience): Wire {
  const query = { phones: '', wall: '?wall=1', facilitator: '?facilitator=1' }[audience]
  return {
    now: deviceNowMs,
    wallNow: () => Date.now(),
    random: () => Math.random(),
    after,
    openStream(handlers) {
      const source = new EventSource(`${sessionUrl}/stream${query}`)
      source.addEventListener('view', ({ data }) => {
        const view = parseView(data)
        if (view)
          handlers.view(view)
      })
      source.addEventListener('heartbeat', ({ data }) => {
        const serverNowMs = parseObject(data)?.serverNowMs
        if (typeof serverNowMs === 'number')
          handlers.heartbeat(serverNowMs)
      })
      // The browser would try again by itself, a whole room in step; closing it leaves that to us.
      source.addEventListener('error', () => handlers.failed())
      return () => source.close()
    },
    poll: revision => poll(`${sessionUrl}${query}`, revision === null ? null : viewTag(revision, audience)),
  }
}

async function poll(url: string, knownTag: string | null): Promise<PollOutcome> {
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      headers: knownTag === null ? {} : { 'if-none-match': knownTag },
      signal: giveUpAfter(pollPatienceMs),
    })
    if (response.status === 304)
      return { kind: 'unchanged' }
    if (response.status === 404)
      return { kind: 'unknown' }
    if (response.status === 401)
      return { kind: 'signed-out' }
    const view = response.ok ? parseView(await response.text()) : null
    return view ? { kind: 'view', view } : { kind: 'failed' }
  }
  catch {
    return { kind: 'failed' }
  }
}
