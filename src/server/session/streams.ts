import type { ServerResponse } from 'node:http'
import type { Audience } from './snapshots.ts'
import { createPacing } from './pacing.ts'
import { Stream } from './stream.ts'

export interface StreamsOptions {
  /** The event with the newest snapshot. */
  snapshot: (audience: Audience) => Promise<Buffer>
  onError: (error: unknown) => void
}

/** The open streams of one session. A snapshot is serialised once, and the same bytes go to all. */
export function createStreams({ snapshot, onError }: StreamsOptions) {
  const streams = new Map<Stream, Audience>()
  const pacing = createPacing({ send: sendAll, onError })

  async function sendAll() {
    if (streams.size === 0)
      return
    const forEverybody = await snapshot('everyone')
    const hasFacilitator = [...streams.values()].includes('facilitator')
    const forFacilitator = hasFacilitator ? await snapshot('facilitator') : forEverybody
    for (const [stream, audience] of streams)
      stream.write(audience === 'facilitator' ? forFacilitator : forEverybody)
  }

  return {
    /** Called when the session has changed. */
    changed: pacing.request,

    /** Sends this response the snapshot as it is now, and every later one until it closes. */
    async add(response: ServerResponse, audience: Audience) {
      const stream = new Stream(response)
      const sendNewest = async () => stream.write(await snapshot(audience))
      // Snapshots are whole: the newest one is all that it has missed.
      stream.onRoom(() => void sendNewest().catch(onError))
      stream.onClose(() => void streams.delete(stream))
      // Before the first snapshot is made, or a change in between would reach everyone but this one.
      streams.set(stream, audience)
      await sendNewest()
    },

    /** Shows every stream that the server is there, and what time it is. */
    heartbeat(nowMs: number) {
      const bytes = Buffer.from(`: heartbeat\n\nevent: heartbeat\ndata: {"serverNowMs":${nowMs}}\n\n`)
      for (const stream of streams.keys()) stream.write(bytes)
    },

    /** Ends every stream. */
    end() {
      pacing.cancel()
      for (const stream of streams.keys()) stream.end()
      streams.clear()
    },

    get size() {
      return streams.size
    },
  }
}
