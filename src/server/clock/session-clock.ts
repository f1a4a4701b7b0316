/** The computer's clock may be this far off, and is followed little by little: time servers correct it all the time. */
const smallDriftMs = 1_000
/** How far the clock of sessions moves at most, for each second, towards the computer's: nobody sees a timer jump. */
const followMsPerSecond = 5
/** A clock that was set is believed once it has stood by its new time for so long. */
const believedAfterMs = 3_600_000

/** The time that sessions go by. */
export interface SessionClock {
  /** Ms since 1970, for timers, sign-ins and everyone's pages. It does not jump when the computer's clock does. */
  now: () => number
  /** The earlier of this clock and the computer's: what is due by it is due by both, and may be deleted. */
  certainMs: () => number
  /** Takes over a time to which the computer's clock was set long enough ago. Called when no timer runs. */
  settle: () => void
}

/**
 * A clock that starts with the computer's and then goes by the time that passes: someone who sets the computer's clock
 * by an hour or forty days, or a time server that is wrong for a moment, ends no timer and erases no session.
 */
export function createSessionClock(wallMs: () => number, elapsedMs: () => number): SessionClock {
  let anchor = { wallMs: wallMs(), elapsedMs: elapsedMs() }
  let followedAtMs = anchor.elapsedMs
  /** By how much the computer's clock was set, and since when it has been so. */
  let set: { byMs: number, sinceMs: number } | null = null

  const time = () => Math.round(anchor.wallMs + elapsedMs() - anchor.elapsedMs)

  function move(byMs: number) {
    anchor = { ...anchor, wallMs: anchor.wallMs + byMs }
  }

  function follow() {
    const passedMs = elapsedMs() - followedAtMs
    if (passedMs < 1_000)
      return
    followedAtMs += passedMs
    const driftMs = wallMs() - time()
    if (Math.abs(driftMs) <= smallDriftMs) {
      set = null
      const mostMs = followMsPerSecond * passedMs / 1000
      return move(Math.max(-mostMs, Math.min(mostMs, driftMs)))
    }
    if (set === null || Math.abs(driftMs - set.byMs) > smallDriftMs)
      set = { byMs: driftMs, sinceMs: elapsedMs() }
  }

  function now() {
    follow()
    return time()
  }

  return {
    now,
    certainMs: () => Math.min(now(), wallMs()),
    settle() {
      now()
      if (set === null || elapsedMs() - set.sinceMs < believedAfterMs)
        return
      move(set.byMs)
      set = null
    },
  }
}
