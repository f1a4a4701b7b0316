import { uptime } from 'node:os'

/** A computer that sleeps for less is found to be late by its own clock, as any small drift is. */
const noticedSleepMs = 2_000

/**
 * Time that has passed since this was made, in ms: nobody can set it, and it counts what the computer slept. Where the
 * process's own clock stands still during sleep, the computer's uptime runs on, if only to the second.
 */
export function createElapsed(
  processMs: () => number = () => performance.now(),
  uptimeMs: () => number = () => uptime() * 1000,
): () => number {
  const began = { processMs: processMs(), uptimeMs: uptimeMs() }
  let lookedAtMs = 0
  let sleptMs = 0
  return () => {
    const awakeMs = processMs() - began.processMs
    if (awakeMs - lookedAtMs >= 1_000) {
      lookedAtMs = awakeMs
      const missedMs = uptimeMs() - began.uptimeMs - awakeMs - sleptMs
      if (missedMs > noticedSleepMs)
        sleptMs += missedMs
    }
    return awakeMs + sleptMs
  }
}
