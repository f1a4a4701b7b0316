import type { TimerView } from '../../live/protocol/view.ts'
import type { Phase } from '../../workshop/model/activity.ts'
import type { Pace } from './sheet.ts'
import { countdown } from '../../live/timer/countdown.ts'

/** Where the room is, seen from a phone with a clock of its own: at the same step, at another one, or done. */
export type RoomStands = { at: 'same' | 'over' } | { at: 'other', phaseIndex: number }

/** Whether this is slower than the room. */
export function isSlower({ percent, minutes }: Pace): boolean {
  return percent > 0 || minutes > 0
}

/** The same phases with more time for each, in whole seconds. */
export function slowerPhases(phases: readonly Phase[], { percent, minutes }: Pace): Phase[] {
  return phases.map(phase => ({ ...phase, seconds: Math.round(phase.seconds * (1 + percent / 100)) + minutes * 60 }))
}

/**
 * A clock of one's own: it takes over in the phase that the room is in, keeps what has passed of it, and gives it and
 * those that follow their longer time. `null` when the room is done.
 */
export function ownTimer(room: TimerView, phases: readonly Phase[], pace: Pace, nowMs: number): TimerView | null {
  const { phaseIndex, done } = countdown(room, nowMs)
  const running = room.phases[phaseIndex]
  if (done || !running)
    return null
  let startsAtMs = running.startsAtMs + (room.pausedAtMs === null ? 0 : nowMs - room.pausedAtMs)
  const longer = slowerPhases(phases, pace).slice(phaseIndex).map(({ id, seconds }) => {
    const phase = { id, startsAtMs, endsAtMs: startsAtMs + seconds * 1000 }
    startsAtMs = phase.endsAtMs
    return phase
  })
  return { activityId: room.activityId, phases: [...room.phases.slice(0, phaseIndex), ...longer], pausedAtMs: null }
}

/** Where the room is while this phone's own clock runs; a room without the exercise's timer is done with it. */
export function roomStands(own: TimerView, room: TimerView | null, nowMs: number): RoomStands {
  if (room?.activityId !== own.activityId)
    return { at: 'over' }
  const there = countdown(room, nowMs)
  if (there.done)
    return { at: 'over' }
  return there.phaseIndex === countdown(own, nowMs).phaseIndex
    ? { at: 'same' }
    : { at: 'other', phaseIndex: there.phaseIndex }
}
