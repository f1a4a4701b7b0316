import type { ServerResponse } from 'node:http'
import type { Audience } from '../../live/protocol/audience.ts'
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
  /** Whether phones have something to be told, or only the wall and the desk. */
  let isForPhones = false
  const pacing = createPacing({ send: sendAll, onError })

  async function sendAll() {
    const audiences: Audience[] = isForPhones ? ['phones', 'wall', 'facilitator'] : ['wall', 'facilitator']
    isForPhones = false
    for (const audience of audiences)
      await sendTo(audience)
  }

  async function sendTo(audience: Audience) {
    if (![...streams.values()].includes(audience))
      return
    const bytes = await snapshot(audience)
    for (const [stream, its] of streams) {
      if (its === audience)
        stream.write(bytes)
    }
  }

  return {
    /** Called when a command has changed the session. */
    changed() {
      isForPhones = true
      pacing.request()
    },

    /** Called when only what the wall and the desk show has changed. */
    roomChanged: pacing.request,

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
