import type { TimerView } from '../../live/protocol/view.ts'
import type { Phase } from '../../workshop/model/activity.ts'
import type { RoomStands } from './own-clock.ts'
import type { OpenSheet } from './use-sheet.ts'
import { useEffect, useState } from 'preact/hooks'
import { exerciseWords } from '../../language/words.ts'
import { staysHere } from '../session/stays-here.ts'
import { roomStands } from './own-clock.ts'
import { TimerButtons } from './timer-buttons.tsx'
import { useCountdown } from './use-countdown.ts'

const words = exerciseWords.time
const lookEveryMs = 500

interface OwnPaceProps extends OpenSheet {
  own: TimerView
  /** `null` once the room has left the exercise. */
  room: TimerView | null
  phases: readonly Phase[]
  serverNow: () => number
}

/** Beside a clock of one's own: where the room is, said calmly, and the way back to it. */
export function OwnPace({ own, room, phases, serverNow, sheet, write }: OwnPaceProps) {
  const stands = useRoom(own, room, serverNow)
  const { done } = useCountdown(own, serverNow)
  const rejoin = () => write({ clock: null, pace: { percent: 0, minutes: 0 } })
  const keep = (timer: TimerView | null) =>
    timer ? write({ clock: { session: sheet.clock?.session ?? '', timer } }) : rejoin()
  useEffect(() => {
    // The room's next slide would take the page away from under someone who has said that they need longer.
    staysHere.set(!done)
    return () => staysHere.set(false)
  }, [done])
  return (
    <div class="own-pace">
      <p><strong>{words.running}</strong></p>
      <p>{roomLine(stands, phases)}</p>
      {done
        ? <p class="row"><button class="button" type="button" onClick={rejoin}>{words.rejoin}</button></p>
        : <TimerButtons timer={own} now={serverNow} keep={keep} stop={words.rejoin} />}
    </div>
  )
}

function roomLine(stands: RoomStands, phases: readonly Phase[]): string {
  if (stands.at === 'other')
    return words.roomAt(phases[stands.phaseIndex]?.title ?? '')
  return stands.at === 'over' ? words.roomOver : words.roomHere
}

function useRoom(own: TimerView, room: TimerView | null, now: () => number): RoomStands {
  const [stands, setStands] = useState(() => roomStands(own, room, now()))
  useEffect(() => {
    const look = () => setStands((last) => {
      const next = roomStands(own, room, now())
      return JSON.stringify(next) === JSON.stringify(last) ? last : next
    })
    look()
    const looking = setInterval(look, lookEveryMs)
    return () => clearInterval(looking)
  }, [own, room])
  return stands
}
