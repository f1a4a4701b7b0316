import type { TimerView } from '../../live/protocol/view.ts'
import type { Countdown } from '../../live/timer/countdown.ts'
import { useEffect, useState } from 'preact/hooks'
import { countdown } from '../../live/timer/countdown.ts'

const tickEveryMs = 200

/** What is shown of a countdown: what changes at most once a second. */
type ShownCountdown = Omit<Countdown, 'remainingMs'>

/** A timer's state, brought up to date several times a second from the clock itself: nothing is counted. */
export function useCountdown(timer: TimerView, serverNow: () => number): ShownCountdown {
  const [shown, setShown] = useState<ShownCountdown>(() => countdown(timer, serverNow()))
  useEffect(() => {
    const tick = () =>
      setShown((last) => {
        const next = countdown(timer, serverNow())
        return looksTheSame(last, next) ? last : next
      })
    tick()
    const ticking = setInterval(tick, tickEveryMs)
    return () => clearInterval(ticking)
  }, [timer])
  return shown
}

function looksTheSame(one: ShownCountdown, other: ShownCountdown): boolean {
  return one.phaseIndex === other.phaseIndex && one.secondsLeft === other.secondsLeft && one.done === other.done
}
