import type { PublicView } from '../protocol/view.ts'

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
