import type { ServerResponse } from 'node:http'
import type { Audience } from './snapshots.ts'
import { createPacing } from './pacing.ts'

/** A stream with more than this waiting gets no more snapshots until it has caught up. */
const maxBufferedBytes = 64 * 1024
/** A stream that is behind for longer is closed; its phone connects again. */
const closeBehindAfterMs = 30_000

interface Stream {
  response: ServerResponse
  audience: Audience
  behindSinceMs: number | null
}

export interface StreamsOptions {
  /** The event with the newest snapshot. */
  snapshot: (audience: Audience) => Promise<Buffer>
  onError: (error: unknown) => void
}

/** The open streams of one session. A snapshot is serialised once, and the same bytes go to all. */
export function createStreams({ snapshot, onError }: StreamsOptions) {
  const streams = new Set<Stream>()
  const pacing = createPacing({ send: sendAll, onError })

  async function sendAll() {
    if (streams.size === 0)
      return
    const forEverybody = await snapshot('everybody')
    const hasFacilitator = [...streams].some(stream => stream.audience === 'facilitator')
    const forFacilitator = hasFacilitator ? await snapshot('facilitator') : forEverybody
    for (const stream of streams)
      write(stream, stream.audience === 'facilitator' ? forFacilitator : forEverybody)
  }

  function write(stream: Stream, bytes: Buffer) {
    const { response } = stream
    if (response.destroyed || response.writableEnded)
      return void streams.delete(stream)
    if (response.writableLength > maxBufferedBytes) {
      stream.behindSinceMs ??= performance.now()
      if (performance.now() - stream.behindSinceMs > closeBehindAfterMs)
        response.destroy()
      return
    }
    response.write(bytes)
  }

  /** Snapshots are whole: the newest one is all that a stream has missed. */
  function catchUp(stream: Stream) {
    if (stream.behindSinceMs === null)
      return
    stream.behindSinceMs = null
    snapshot(stream.audience)
      .then(bytes => write(stream, bytes))
      .catch(onError)
  }

  return {
    /** Called when the session has changed. */
    changed: pacing.request,

    /** Sends this response the snapshot as it is now, and every later one until it closes. */
    async add(response: ServerResponse, audience: Audience) {
      const stream: Stream = { response, audience, behindSinceMs: null }
      response.on('drain', () => catchUp(stream))
      response.on('close', () => streams.delete(stream))
      // Before the first snapshot is made, or a change in between would reach everybody but this one.
      streams.add(stream)
      write(stream, await snapshot(audience))
    },

    /** Shows every stream that the server is there, and what time it is. */
    heartbeat(nowMs: number) {
      const bytes = Buffer.from(`: heartbeat\n\nevent: heartbeat\ndata: {"serverNowMs":${nowMs}}\n\n`)
      for (const stream of streams)
        write(stream, bytes)
    },

    /** Ends every stream. */
    end() {
      pacing.cancel()
      for (const { response } of streams)
        response.end()
      streams.clear()
    },

    get size() {
      return streams.size
    },
  }
}
