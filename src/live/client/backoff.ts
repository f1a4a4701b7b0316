/** Waits after the first failure, then doubles, up to the longest. */
const firstMs = 1_000
const longestMs = 15_000

/**
 * How long to wait before trying again, in ms. Full jitter: a room of phones that lost one server at the same
 * moment must not come back at the same moment. `random` is in [0, 1).
 */
export function retryDelayMs(failures: number, random: number): number {
  return Math.round(random * Math.min(longestMs, firstMs * 2 ** Math.min(failures, 10)))
}

/** How long to wait between two polls, 2.5 to 4.5 s, in ms: within 5 s, every phone knows that the server is back. */
export function pollDelayMs(random: number): number {
  return 2_500 + Math.round(random * 2_000)
}
