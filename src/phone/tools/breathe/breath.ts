/** In for 4 seconds and out for 6: twelve breaths are two minutes. */
const inMs = 4_000
const outMs = 6_000
export const breaths = 12
export const lastsMs = breaths * (inMs + outMs)

/** Where one is in two minutes of breathing. */
export interface Breath {
  phase: 'in' | 'out'
  /** Seconds that this half of a breath still takes, rounded up. */
  secondsLeft: number
  /** Which breath it is, from 1. */
  no: number
}

/** So long, in ms, after the start; `null` when it is over. */
export function breathAt(sinceMs: number): Breath | null {
  if (sinceMs >= lastsMs)
    return null
  const within = sinceMs % (inMs + outMs)
  const isIn = within < inMs
  const leftMs = isIn ? inMs - within : inMs + outMs - within
  const no = 1 + Math.floor(sinceMs / (inMs + outMs))
  return { phase: isIn ? 'in' : 'out', secondsLeft: Math.ceil(leftMs / 1000), no }
}
