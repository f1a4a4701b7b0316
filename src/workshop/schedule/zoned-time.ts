import { localTimeAt } from '../model/local-time.ts'

/**
 * A local day and hour such as `2027-03-07T10:00` in a zone, as ms since 1970. An hour that summer time skips or
 * repeats may come out one hour off: the content check refuses those. For browsers, where Temporal's library would
 * add 20 kB to the deck; the schedule and the calendar files, which are made in Node, use Temporal.
 */
export function zonedMs(local: string, timeZone: string): number {
  const asUtcMs = Date.parse(`${local}:00Z`)
  const nearlyMs = asUtcMs - offsetMs(asUtcMs, timeZone)
  // The first guess may lie on the other side of a change of the clock.
  return asUtcMs - offsetMs(nearlyMs, timeZone)
}

/** How far the zone's clock is ahead of UTC at this moment, in ms, to the minute. */
function offsetMs(atMs: number, timeZone: string): number {
  return Date.parse(`${localTimeAt(atMs, timeZone)}:00Z`) - atMs
}
