interface Bucket {
  tokens: number
  filledAtMs: number
}

/** How much one name may do. */
export interface Rate {
  /** So many at once. */
  burst: number
  /** So many a second after that. */
  perSecond: number
}

/**
 * One token bucket for each name: a participant, a session or an address. A bucket fills up evenly, so no moment lets
 * more than one burst through, as the edge of a counting window would.
 */
export function createLimiter({ burst, perSecond }: Rate, now: () => number) {
  const buckets = new Map<string, Bucket>()

  function refilled(name: string): Bucket {
    const nowMs = now()
    const bucket = buckets.get(name) ?? { tokens: burst, filledAtMs: nowMs }
    const tokens = Math.min(burst, bucket.tokens + ((nowMs - bucket.filledAtMs) / 1000) * perSecond)
    return { tokens, filledAtMs: nowMs }
  }

  return {
    /** Takes a token; false when there is none left. */
    take(name: string): boolean {
      const bucket = refilled(name)
      if (bucket.tokens < 1) {
        buckets.set(name, bucket)
        return false
      }
      buckets.set(name, { ...bucket, tokens: bucket.tokens - 1 })
      return true
    },
    /** Whether a token is there, without taking it. */
    has: (name: string): boolean => refilled(name).tokens >= 1,
    /** Forgets the buckets that are full again: a new one would be the same. */
    sweep() {
      for (const name of buckets.keys()) {
        if (refilled(name).tokens >= burst)
          buckets.delete(name)
      }
    },
  }
}

/**
 * The limits of one server. A lecture hall shares one address, so an address is looked at only when it joins, looks on
 * without joining, or tries codes or keys that are wrong. Streams have their own: they never use up what joining needs.
 */
export function createLimits(now: () => number) {
  return {
    answers: createLimiter({ burst: 10, perSecond: 5 }, now),
    streams: createLimiter({ burst: 20, perSecond: 2 }, now),
    commands: createLimiter({ burst: 60, perSecond: 20 }, now),
    // A hall of 600 that joins within a minute gets in; a thousand in a second do not.
    joins: createLimiter({ burst: 300, perSecond: 15 }, now),
    // Weeks later, one by one; but a newsletter may be read by a whole hall at once.
    followUps: createLimiter({ burst: 100, perSecond: 2 }, now),
    // Walls, and phones that wait to be let in: of an address, they have no other name.
    onlookers: createLimiter({ burst: 600, perSecond: 50 }, now),
    codes: createLimiter({ burst: 30, perSecond: 0.5 }, now),
    wrongKeys: createLimiter({ burst: 8, perSecond: 0.2 }, now),
  }
}
export type Limits = ReturnType<typeof createLimits>
