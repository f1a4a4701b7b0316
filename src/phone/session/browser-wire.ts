import type { PollOutcome, Wire } from '../../live/client/connection.ts'
import { parseObject, parseView } from '../content/guards.ts'

export function after(delayMs: number, act: () => void): () => void {
  const timer = setTimeout(act, delayMs)
  return () => clearTimeout(timer)
}

/** Ends a request that hangs. Phones of before 2022 cannot: there the network's own patience counts. */
export function giveUpAfter(ms: number): AbortSignal | null {
  return 'timeout' in AbortSignal ? AbortSignal.timeout(ms) : null
}

/** The address of a session's own resource: `sessionUrl('ABC234', 'stream')`. */
export function sessionUrl(code: string, ...rest: string[]): URL {
  return new URL(['api/sessions', code, ...rest].join('/'), document.baseURI)
}

/** What the browser gives to a connection: its event stream, plain requests, clock and timers. */
export function browserWire(code: string): Wire {
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    after,
    openStream(handlers) {
      const source = new EventSource(sessionUrl(code, 'stream'))
      source.addEventListener('view', (event) => {
        const view = parseView(event.data)
        if (view)
          handlers.view(view)
      })
      source.addEventListener('heartbeat', event => handlers.heartbeat(heartbeatTime(event.data)))
      // The browser would try again by itself, all phones in step; closing it leaves that to us.
      source.addEventListener('error', () => handlers.failed())
      return () => source.close()
    },
    poll: revision => poll(code, revision),
  }
}

async function poll(code: string, revision: number | null): Promise<PollOutcome> {
  try {
    const response = await fetch(sessionUrl(code), {
      cache: 'no-store',
      headers: revision === null ? {} : { 'If-None-Match': `"${revision}"` },
      signal: giveUpAfter(10_000),
    })
    if (response.status === 304)
      return { kind: 'unchanged' }
    if (response.status === 404)
      return { kind: 'unknown' }
    const view = response.ok ? parseView(await response.text()) : null
    return view ? { kind: 'view', view } : { kind: 'failed' }
  }
  catch {
    return { kind: 'failed' }
  }
}

/** A heartbeat is the server's time, plain or as `serverNowMs`. */
function heartbeatTime(data: string): number {
  return Number(parseObject(data)?.serverNowMs ?? data)
}
