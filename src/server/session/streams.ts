import type { ServerResponse } from 'node:http'

/** More than this waiting in a stream, and it is left out until it has caught up. */
const mostQueuedBytes = 64 * 1024
const dropAfterMs = 30_000
/** A facilitator's click goes out at once, at most this often. */
const commandGapMs = 100
/** Counts of answers may lag a little more: no eye sees it, and a full room's Wi-Fi does. */
const countGapMs = 250

interface Stream {
  response: ServerResponse
  desk: boolean
  behindSinceMs: number | null
}

export interface StreamsOptions {
  /** The event with the newest snapshot, for everybody or for the facilitator's desk. */
  frame: (desk: boolean) => Promise<Buffer>
  onError: (error: unknown) => void
}

/** The open streams of one session. A snapshot is written once, and the same bytes go to all. */
export function createStreams({ frame, onError }: StreamsOptions) {
  const streams = new Set<Stream>()
  let timer: NodeJS.Timeout | null = null
  let dueMs = Infinity
  let sentMs = -Infinity
  let urgentSentMs = -Infinity
  let sending = false
  let again = false

  function changed(urgent = false) {
    const nowMs = performance.now()
    const atMs = urgent ? urgentSentMs + commandGapMs : sentMs + countGapMs
    if (atMs <= nowMs)
      return send(urgent)
    if (timer && atMs >= dueMs)
      return
    if (timer)
      clearTimeout(timer)
    dueMs = atMs
    timer = setTimeout(send, atMs - nowMs, urgent)
  }

  function send(urgent: boolean) {
    if (timer)
      clearTimeout(timer)
    timer = null
    dueMs = Infinity
    sentMs = performance.now()
    if (urgent)
      urgentSentMs = sentMs
    if (streams.size === 0)
      return
    if (sending) {
      again = true
      return
    }
    sending = true
    sendAll()
      .catch(onError)
      .finally(() => {
        sending = false
        if (again) {
          again = false
          send(urgent)
        }
      })
  }

  async function sendAll() {
    const everybody = await frame(false)
    const desk = [...streams].some(stream => stream.desk) ? await frame(true) : everybody
    for (const stream of streams) write(stream, stream.desk ? desk : everybody)
  }

  function write(stream: Stream, bytes: Buffer) {
    const { response } = stream
    if (response.destroyed || response.writableEnded)
      return void streams.delete(stream)
    if (response.writableLength > mostQueuedBytes) {
      stream.behindSinceMs ??= performance.now()
      if (performance.now() - stream.behindSinceMs > dropAfterMs)
        response.destroy()
      return
    }
    response.write(bytes)
  }

  /** Whole snapshots make catching up simple: the newest one is all that was missed. */
  function catchUp(stream: Stream) {
    if (stream.behindSinceMs === null)
      return
    stream.behindSinceMs = null
    frame(stream.desk)
      .then(bytes => write(stream, bytes))
      .catch(onError)
  }

  return {
    changed,
    async add(response: ServerResponse, desk: boolean) {
      const stream: Stream = { response, desk, behindSinceMs: null }
      response.on('drain', () => catchUp(stream))
      response.on('close', () => streams.delete(stream))
      // Before the first snapshot is made, or a change in between would reach everybody but this one.
      streams.add(stream)
      write(stream, await frame(desk))
    },
    heartbeat(nowMs: number) {
      const bytes = Buffer.from(`: heartbeat\n\nevent: heartbeat\ndata: {"serverNowMs":${nowMs}}\n\n`)
      for (const stream of streams) write(stream, bytes)
    },
    end() {
      if (timer)
        clearTimeout(timer)
      for (const { response } of streams) response.end()
      streams.clear()
    },
    get size() {
      return streams.size
    },
  }
}
export type Streams = ReturnType<typeof createStreams>
