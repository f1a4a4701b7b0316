import type { PublicView } from '../protocol/view.ts'

/** `unknown`: there is no such session. `signed-out`: it is only for a facilitator who is signed in. */
export type PollOutcome
  = { kind: 'view', view: PublicView } | { kind: 'unchanged' | 'unknown' | 'signed-out' | 'failed' }

export interface StreamHandlers {
  view: (view: PublicView) => void
  heartbeat: (serverNowMs: number) => void
  failed: () => void
}

/** What a connection needs of the device. */
export interface Wire {
  /** The device's time, which only runs forwards. It may stand still while the device sleeps. */
  now: () => number
  /** What the device's clock shows: it may be set, and runs on while the device sleeps. */
  wallNow: () => number
  random: () => number
  /** Calls back after so many ms; the function returned cancels it. */
  after: (delayMs: number, act: () => void) => () => void
  /** Opens the event stream; the function returned closes it. */
  openStream: (handlers: StreamHandlers) => () => void
  poll: (revision: number | null) => Promise<PollOutcome>
}
