import type { PublicView } from '../protocol/view.ts'
import type { NewestStream } from './newest-stream.ts'
import type { Polling } from './polling.ts'
import type { ServerClock } from './server-clock.ts'
import type { PollOutcome, Wire } from './wire.ts'
import { createNewestStream } from './newest-stream.ts'
import { createPolling } from './polling.ts'
import { createRetry } from './retry.ts'

const watchEveryMs = 1_000

/**
 * How the device stands with the server. `unknown`: the server has no such session. `signed-out`: a facilitator's
 * browser has to sign in again.
 * `polling` is as good as `live`, only some seconds behind.
 */
export type LinkStatus = 'connecting' | 'live' | 'polling' | 'reconnecting' | 'signed-out' | 'unknown'

export interface Listener {
  /** The slides may be gone through again on the wall after the end; a phone has nothing to wait for. */
  followsAfterEnd?: boolean
  /** Also hears a snapshot of the newest revision again: who is connected changes without a new one. */
  hearsRepeats?: boolean
  view: (view: PublicView) => void
  status: (status: LinkStatus) => void
}

export interface Connection {
  /** The device woke up, or found a network again: look at once. */
  nudge: () => void
  /** The server knows the device under another name now: follow the session under that. */
  reopen: () => void
  close: () => void
}

/**
 * Follows a session: the event stream first; where it falls silent or fails, polling beside it until it is back.
 * Every message is a whole snapshot, so nothing is lost by missing some, and older ones are dropped by revision.
 */
export function openConnection(wire: Wire, clock: ServerClock, listener: Listener): Connection {
  const news = createNews(wire, clock, listener)
  const stream = createNewestStream(wire, { heard, view: accept, heartbeat: news.tick, failed: lost })
  const polling = createPolling(wire, news.revision, take)
  const retry = createRetry(wire, openStream)
  const stopWatching = watch({ wire, stream, polling, isPolling: () => news.status() === 'polling', wentSilent })

  function openStream() {
    retry.cancel()
    clock.reset()
    stream.open()
  }

  function heard() {
    retry.reset()
    polling.stop()
    news.say('live')
  }

  function lost() {
    stream.close()
    if (news.status() === 'live')
      news.say('reconnecting')
    retry.later()
    // The stream cannot say why it failed; asking plainly can, and brings the state where streams are blocked.
    if (news.revision() === null || retry.failures() > 1)
      polling.start()
  }

  function wentSilent() {
    if (news.status() === 'live')
      news.say('reconnecting')
    openStream()
  }

  function accept(view: PublicView) {
    if (news.accept(view) === 'ended' && !listener.followsAfterEnd)
      close()
  }

  function take(outcome: PollOutcome) {
    if (outcome.kind === 'unknown') {
      close()
      return news.say('unknown')
    }
    if (outcome.kind === 'signed-out')
      return news.say('signed-out')
    const isBack = outcome.kind !== 'failed' && ['reconnecting', 'signed-out'].includes(news.status())
    news.say(outcome.kind === 'failed' ? 'reconnecting' : 'polling')
    if (outcome.kind === 'view')
      accept(outcome.view)
    // The server answers again: the stream need not wait as long as its last failures would have it.
    if (isBack && !stream.isOpen())
      reopen()
  }

  let isClosed = false
  function close() {
    isClosed = true
    stream.close()
    polling.stop()
    retry.cancel()
    stopWatching()
  }

  function reopen() {
    if (isClosed)
      return
    retry.reset()
    openStream()
  }

  openStream()
  return {
    close,
    reopen,
    nudge() {
      if (!stream.isTrusted())
        reopen()
    },
  }
}

/** What has been heard of the session: older snapshots are dropped, and nothing is told twice. */
function createNews(wire: Wire, clock: ServerClock, listener: Listener) {
  let revision: number | null = null
  let status: LinkStatus = 'connecting'
  return {
    revision: () => revision,
    status: () => status,
    tick: (serverNowMs: number) => clock.hear(serverNowMs, wire.now()),

    say(next: LinkStatus) {
      if (next !== status)
        listener.status((status = next))
    },

    /** Tells a snapshot on, if it is new, and what state the session is in; `null` for an old snapshot. */
    accept(view: PublicView): PublicView['status'] | null {
      if (revision !== null && view.revision < revision)
        return null
      clock.hear(view.serverNowMs, wire.now())
      // The same revision may come again on a new stream; for phones there is nothing new to show in it.
      const isNew = view.revision !== revision
      revision = view.revision
      if (isNew || listener.hearsRepeats)
        listener.view(view)
      return view.status
    },
  }
}

interface Watched {
  wire: Wire
  stream: NewestStream
  polling: Polling
  isPolling: () => boolean
  wentSilent: () => void
}

/** Looks every now and then whether the stream still speaks. The function returned ends it. */
function watch({ wire, stream, polling, isPolling, wentSilent }: Watched): () => void {
  let cancel = wire.after(watchEveryMs, look)
  function look() {
    cancel = wire.after(watchEveryMs, look)
    if (!stream.isOpen())
      return
    if (stream.isLate())
      polling.start()
    if (stream.isSilent(isPolling()))
      wentSilent()
  }
  return () => cancel()
}
