import type { PublicView } from '../protocol/view.ts'
import type { ServerClock } from './server-clock.ts'
import { pollDelayMs, retryDelayMs } from './backoff.ts'

/** The server sends a heartbeat every 20 s. After two missed ones and a little, something holds the stream back. */
const silenceMs = 45_000
/** After a wake-up, a stream that has missed one heartbeat is not trusted any more. */
const doubtMs = 25_000
/** A stream greets with a whole view. Where nothing comes for so long, a proxy is probably keeping it. */
const greetingMs = 6_000
const watchEveryMs = 2_000

/**
 * How the device stands with the server. `unknown`: the server has no such session.
 * `polling` is as good as `live`, only some seconds behind.
 */
export type LinkStatus = 'connecting' | 'live' | 'polling' | 'reconnecting' | 'unknown'

export type PollOutcome
  = { kind: 'view', view: PublicView } | { kind: 'unchanged' } | { kind: 'unknown' } | { kind: 'failed' }

export interface StreamHandlers {
  view: (view: PublicView) => void
  heartbeat: (serverNowMs: number) => void
  failed: () => void
}

/** What a connection needs of the device. */
export interface Wire {
  now: () => number
  random: () => number
  /** Calls back after so many ms; the function returned cancels it. */
  after: (delayMs: number, act: () => void) => () => void
  /** Opens the event stream; the function returned closes it. */
  openStream: (handlers: StreamHandlers) => () => void
  poll: (revision: number | null) => Promise<PollOutcome>
}

export interface Listener {
  view: (view: PublicView) => void
  status: (status: LinkStatus) => void
}

export interface Connection {
  /** The device woke up, or found a network again: look at once. */
  nudge: () => void
  close: () => void
}

/**
 * Follows a session: the event stream first; where it falls silent or fails, polling beside it until it is back.
 * Every message is a whole snapshot, so nothing is lost by missing some, and older ones are dropped by revision.
 */
export function openConnection(wire: Wire, clock: ServerClock, listener: Listener): Connection {
  let revision: number | null = null
  let status: LinkStatus = 'connecting'
  let heardMs = wire.now()
  let failures = 0
  let greeted = false
  let closed = false
  let closeStream: (() => void) | null = null
  let cancelRetry = () => {}
  let cancelPoll: (() => void) | null = null
  let cancelWatch = () => {}

  function say(next: LinkStatus) {
    if (next !== status)
      listener.status((status = next))
  }

  function accept(view: PublicView) {
    if (revision !== null && view.revision < revision)
      return
    clock.hear(view.serverNowMs, wire.now())
    // The same revision may come again on a new stream; there is nothing new to show in it.
    const isNews = view.revision !== revision
    revision = view.revision
    if (isNews)
      listener.view(view)
    if (view.status === 'ended')
      close()
  }

  function heard() {
    heardMs = wire.now()
    greeted = true
    failures = 0
    stopPolling()
    say('live')
  }

  function openStream() {
    cancelRetry()
    closeStream?.()
    if (closed)
      return
    clock.reset()
    heardMs = wire.now()
    greeted = false
    // A closed stream may still deliver what was on its way: only the newest one is listened to.
    let current = true
    const closeThis = wire.openStream({
      view(view) {
        if (!current)
          return
        heard()
        accept(view)
      },
      heartbeat(serverNowMs) {
        if (!current)
          return
        heard()
        clock.hear(serverNowMs, wire.now())
      },
      failed() {
        if (current)
          lost()
      },
    })
    closeStream = () => {
      current = false
      closeThis()
      closeStream = null
    }
  }

  function lost() {
    closeStream?.()
    failures++
    if (status === 'live')
      say('reconnecting')
    cancelRetry()
    cancelRetry = wire.after(retryDelayMs(failures, wire.random()), openStream)
    // The stream cannot say why it failed; asking plainly can, and brings the state where streams are blocked.
    if (revision === null || failures > 1)
      startPolling()
  }

  function startPolling() {
    if (cancelPoll || closed)
      return
    let stopped = false
    let cancel = () => {}
    cancelPoll = () => {
      stopped = true
      cancel()
      cancelPoll = null
    }
    const ask = async () => {
      const outcome = await wire.poll(revision)
      if (stopped)
        return
      take(outcome)
      if (!stopped)
        cancel = wire.after(pollDelayMs(wire.random()), () => void ask())
    }
    void ask()
  }

  function stopPolling() {
    cancelPoll?.()
  }

  function take(outcome: PollOutcome) {
    if (outcome.kind === 'unknown') {
      close()
      return say('unknown')
    }
    if (outcome.kind === 'failed')
      return say('reconnecting')
    say('polling')
    if (outcome.kind === 'view')
      accept(outcome.view)
  }

  function watch() {
    cancelWatch = wire.after(watchEveryMs, watch)
    if (!closeStream)
      return
    const silentMs = wire.now() - heardMs
    if (silentMs > (greeted ? silenceMs : greetingMs))
      startPolling()
    if (silentMs > silenceMs)
      openStream()
  }

  function close() {
    closed = true
    closeStream?.()
    stopPolling()
    cancelRetry()
    cancelWatch()
  }

  openStream()
  watch()
  return {
    close,
    nudge() {
      if (closed || (closeStream && wire.now() - heardMs < doubtMs))
        return
      failures = 0
      openStream()
    },
  }
}
