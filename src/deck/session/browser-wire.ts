import type { PollOutcome, StreamHandlers, Wire } from '../../live/client/connection.ts'
import type { PublicView } from '../../live/protocol/view.ts'

/** Connects a session's address to this browser: its event stream, its plain `GET`, its clock and timers. */
export function browserWire(sessionUrl: string, isFacilitator: boolean): Wire {
  const query = isFacilitator ? '?facilitator=1' : ''
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    after(delayMs, act) {
      const timeout = setTimeout(act, delayMs)
      return () => clearTimeout(timeout)
    },
    openStream: handlers => openStream(`${sessionUrl}/stream${query}`, handlers),
    // The facilitator's view of a revision has a tag of its own.
    poll: revision =>
      poll(`${sessionUrl}${query}`, revision === null ? null : `"${isFacilitator ? 'f' : ''}${revision}"`),
  }
}

function openStream(url: string, handlers: StreamHandlers): () => void {
  const stream = new EventSource(url)
  stream.addEventListener('view', (event: MessageEvent<string>) => handlers.view(JSON.parse(event.data) as PublicView))
  stream.addEventListener('heartbeat', (event: MessageEvent<string>) => handlers.heartbeat(heartbeatTime(event.data)))
  // The browser's own retry knows no jitter, and gives up after some answers: we close and come back ourselves.
  stream.onerror = () => handlers.failed()
  return () => stream.close()
}

/** A heartbeat is the server's time, plain or as `{ serverNowMs }`. */
function heartbeatTime(data: string): number {
  const value: unknown = JSON.parse(data)
  return typeof value === 'number' ? value : (value as { serverNowMs: number }).serverNowMs
}

async function poll(url: string, knownTag: string | null): Promise<PollOutcome> {
  try {
    const headers = knownTag === null ? undefined : { 'if-none-match': knownTag }
    const response = await fetch(url, { headers, cache: 'no-store' })
    if (response.status === 304)
      return { kind: 'unchanged' }
    if (response.status === 404)
      return { kind: 'unknown' }
    return response.ok ? { kind: 'view', view: (await response.json()) as PublicView } : { kind: 'failed' }
  }
  catch {
    return { kind: 'failed' }
  }
}
