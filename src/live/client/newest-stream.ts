import type { PublicView } from '../protocol/view.ts'
import type { Wire } from './wire.ts'

/** The server sends a heartbeat every 3 s. After two missed ones, something holds the stream back. */
const silenceMs = 6_000
/** Where plain requests are answered meanwhile, a stream that is held back is given so long. */
const heldBackMs = 45_000
/** After a wake-up, a stream that has missed one heartbeat is not trusted any more. */
const doubtMs = 4_000
/** A stream greets with a whole view. Where nothing comes for so long, a proxy is probably keeping it. */
const greetingMs = 6_000

/** What is made of a stream's messages. */
export interface StreamListener {
  /** Anything came, before what it was. */
  heard: () => void
  view: (view: PublicView) => void
  heartbeat: (serverNowMs: number) => void
  failed: () => void
}

/**
 * The event stream, one at a time. A closed one may still deliver what was on its way: only the newest is listened to.
 */
export function createNewestStream(wire: Wire, listener: StreamListener) {
  let closeCurrent: (() => void) | null = null
  let heard = moment(wire)
  let greeted = false

  function close() {
    closeCurrent?.()
    closeCurrent = null
  }

  function open() {
    close()
    heard = moment(wire)
    greeted = false
    let isNewest = true
    const hear = (act: () => void) => {
      if (!isNewest)
        return
      heard = moment(wire)
      greeted = true
      listener.heard()
      act()
    }
    const closeThis = wire.openStream({
      view: view => hear(() => listener.view(view)),
      heartbeat: serverNowMs => hear(() => listener.heartbeat(serverNowMs)),
      failed: () => isNewest && listener.failed(),
    })
    closeCurrent = () => {
      isNewest = false
      closeThis()
    }
  }

  // By whichever clock has gone further: one stands still while the device sleeps, the other may be set back. A clock
  // that is set forwards opens a new stream, no more.
  function silentForMs(): number {
    const now = moment(wire)
    return Math.max(now.deviceMs - heard.deviceMs, now.wallMs - heard.wallMs)
  }

  return {
    open,
    close,
    isOpen: () => closeCurrent !== null,
    /** Something seems to hold it back: time to ask in another way too. */
    isLate: () => silentForMs() > (greeted ? silenceMs : greetingMs),
    /** Nothing has come for so long that a new one is better; with something else to go by, that is longer. */
    isSilent: (isPolling: boolean) => silentForMs() > (isPolling ? heldBackMs : silenceMs),
    /** Good enough to be kept after the device woke up. */
    isTrusted: () => closeCurrent !== null && silentForMs() < doubtMs,
  }
}
export type NewestStream = ReturnType<typeof createNewestStream>

function moment(wire: Wire) {
  return { deviceMs: wire.now(), wallMs: wire.wallNow() }
}
