import type { RoomView } from '../../src/live/protocol/view.ts'

export interface StreamEvent {
  event: string
  data: unknown
}

/** Reads a stream of server-sent events one by one: `await stream.next()`. */
export async function openStream(url: string, cookie = '', others: Record<string, string> = {}) {
  const aborter = new AbortController()
  const response = await fetch(url, { headers: { cookie, accept: 'text/event-stream', ...others }, signal: aborter.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let pending = ''

  async function next(): Promise<StreamEvent> {
    for (;;) {
      const end = pending.indexOf('\n\n')
      if (end !== -1) {
        const block = pending.slice(0, end)
        pending = pending.slice(end + 2)
        const event = parse(block)
        if (event)
          return event
        continue
      }
      const part = await reader?.read()
      if (!part || part.done)
        throw new Error('the stream has ended')
      pending += part.value
    }
  }

  return {
    status: response.status,
    headers: response.headers,
    next,
    /** The next snapshot for which this holds. Phones get no counts: the wall's stream has them. */
    async view(holds: (view: RoomView) => boolean = () => true): Promise<RoomView> {
      for (;;) {
        const { event, data } = await next()
        if (event === 'view' && holds(data as RoomView))
          return data as RoomView
      }
    },
    /** Resolves when the server has ended the stream. */
    async ended(): Promise<void> {
      for (;;) {
        const part = await reader?.read().catch(() => null)
        if (!part || part.done)
          return
      }
    },
    close: () => aborter.abort(),
  }
}

function parse(block: string): StreamEvent | null {
  const lines = block.split('\n')
  const field = (name: string) =>
    lines
      .filter(line => line.startsWith(`${name}: `))
      .map(line => line.slice(name.length + 2))
      .join('\n')
  const data = field('data')
  return data === '' ? null : { event: field('event'), data: JSON.parse(data) }
}

/** Keeps a stream open and reads it, as a phone does that follows; gives the function that closes it. */
export async function followStream(url: string, cookie: string): Promise<() => void> {
  const aborter = new AbortController()
  const response = await fetch(url, { headers: { cookie, accept: 'text/event-stream' }, signal: aborter.signal })
  response.body?.pipeTo(new WritableStream()).catch(() => {})
  return () => aborter.abort()
}
