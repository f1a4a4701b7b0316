/** The server's clock as seen from a device whose own clock may be wrong. */
export interface ServerClock {
  /** Takes note of a server time that has just arrived. Both in ms since 1970. */
  hear: (serverNowMs: number, deviceNowMs: number) => void
  /** Forgets what was heard: a new connection measures afresh. */
  reset: () => void
  /** The server's time at this time of the device, in ms since 1970. */
  at: (deviceNowMs: number) => number
}

/** Enough to outlive a slow spell, few enough to follow a device whose clock was set. */
const samplesKept = 8

/**
 * Follows the server's clock. A message is always late, never early, so of the last few samples the
 * greatest difference is the one that travelled fastest, and the truest.
 */
export function createServerClock(): ServerClock {
  let samples: number[] = []
  let offsetMs = 0
  return {
    hear(serverNowMs, deviceNowMs) {
      samples = [...samples, serverNowMs - deviceNowMs].slice(-samplesKept)
      offsetMs = Math.max(...samples)
    },
    reset() {
      samples = []
    },
    at: deviceNowMs => deviceNowMs + offsetMs,
  }
}
