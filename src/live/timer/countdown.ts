import type { TimerView } from '../protocol/view.ts'

/** Where a timer stands. */
export interface Countdown {
  /** The phase that is running, or the last one when all are over. */
  phaseIndex: number
  remainingMs: number
  /** Whole seconds to show, rounded up, so that a clock shows 0:00 only when the phase is over. */
  secondsLeft: number
  /** Every phase is over. */
  done: boolean
}

/** Where a timer stands at this moment of the server's clock. A paused timer stands where it was paused. */
export function countdown(timer: TimerView, serverNowMs: number): Countdown {
  const nowMs = timer.pausedAtMs ?? serverNowMs
  const running = timer.phases.findIndex(phase => phase.endsAtMs > nowMs)
  const phaseIndex = running === -1 ? timer.phases.length - 1 : running
  const phase = timer.phases[phaseIndex]
  const remainingMs = phase ? Math.max(0, phase.endsAtMs - Math.max(nowMs, phase.startsAtMs)) : 0
  return { phaseIndex, remainingMs, secondsLeft: Math.ceil(remainingMs / 1000), done: running === -1 }
}
