import type { PollOutcome, Wire } from './wire.ts'
import { pollDelayMs } from './backoff.ts'

/** Asks again and again, some seconds apart, until it is stopped. What was asked before the stop is not taken. */
export function createPolling(wire: Wire, revision: () => number | null, take: (outcome: PollOutcome) => void) {
  let stopCurrent: (() => void) | null = null

  function start() {
    if (stopCurrent)
      return
    let isStopped = false
    let cancel = () => {}
    stopCurrent = () => {
      isStopped = true
      cancel()
      stopCurrent = null
    }
    const ask = async () => {
      const outcome = await wire.poll(revision())
      if (isStopped)
        return
      take(outcome)
      if (!isStopped)
        cancel = wire.after(pollDelayMs(wire.random()), () => void ask())
    }
    void ask()
  }

  return { start, stop: () => stopCurrent?.() }
}
export type Polling = ReturnType<typeof createPolling>
