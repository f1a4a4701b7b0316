import type { Wire } from './wire.ts'
import { retryDelayMs } from './backoff.ts'

/** Tries something again, later each time that it failed. */
export function createRetry(wire: Pick<Wire, 'after' | 'random'>, attempt: () => void) {
  let failures = 0
  let cancel = () => {}
  return {
    failures: () => failures,
    /** It worked: the next wait is the shortest again. */
    reset() {
      failures = 0
    },
    later() {
      failures++
      cancel()
      cancel = wire.after(retryDelayMs(failures, wire.random()), attempt)
    },
    cancel: () => cancel(),
  }
}
