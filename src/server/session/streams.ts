import type { ServerResponse } from 'node:http'
import type { Audience } from '../../live/protocol/audience.ts'
import type { SnapshotEvent } from './snapshots.ts'
import { createPacing } from './pacing.ts'
import { Stream } from './stream.ts'

export interface StreamsOptions {
  /** The event with the newest snapshot. */
  snapshot: (audience: Audience) => Promise<SnapshotEvent>
  onError: (error: unknown) => void
}

/** The open streams of one session. A snapshot is serialised once, and the same bytes go to all. */
export function createStreams({ snapshot, onError }: StreamsOptions) {
  const streams: Record<Audience, Set<Stream>> = { phones: new Set(), wall: new Set(), facilitator: new Set() }
  const all = () => Object.values(streams).flatMap(its => [...its])
  // Each at its own pace: counts that keep moving must not make a click wait. Should an older snapshot come after a
  // newer one by that, whoever gets it drops it by its revision.
  const everyone = createPacing({ send: () => sendToEach(['phones', 'wall', 'facilitator']), onError })
  const room = createPacing({ send: () => sendToEach(['wall', 'facilitator']), onError })

  async function sendToEach(audiences: Audience[]) {
    for (const audience of audiences)
      await sendTo(audience)
  }

  async function sendTo(audience: Audience) {
    if (streams[audience].size === 0)
      return
    const event = await snapshot(audience)
    for (const stream of streams[audience]) stream.show(event)
  }

  return {
    /** Called when a command has changed the session. */
    changed: everyone.request,

    /** Called when only what the wall and the desk show has changed. */
    roomChanged: room.request,

    /** Sends this response the snapshot as it is now, and every later one until it closes or may not be read. */
    async add(response: ServerResponse, audience: Audience, mayRead = () => true) {
      const stream = new Stream(response, mayRead)
      const sendNewest = async () => stream.show(await snapshot(audience))
      // Snapshots are whole: the newest one is all that it has missed.
      stream.onRoom(() => void sendNewest().catch(onError))
      stream.onClose(() => void streams[audience].delete(stream))
      // Before the first snapshot is made, or a change in between would reach everyone but this one.
      streams[audience].add(stream)
      await sendNewest()
    },

    /** Shows every stream that the server is there, and what time it is. */
    heartbeat(nowMs: number) {
      const bytes = Buffer.from(`: heartbeat\n\nevent: heartbeat\ndata: {"serverNowMs":${nowMs}}\n\n`)
      for (const stream of all()) stream.write(bytes)
    },

    /** Ends every stream. */
    end() {
      everyone.cancel()
      room.cancel()
      for (const stream of all()) stream.end()
      Object.values(streams).forEach(its => its.clear())
    },

    get size() {
      return streams.phones.size + streams.wall.size + streams.facilitator.size
    },
  }
}
