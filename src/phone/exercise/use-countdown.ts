import type { TimerView } from '../../live/protocol/view.ts'
import { useEffect, useState } from 'preact/hooks'
import { countdown } from '../../live/timer/timer.ts'

export interface Shown {
  phaseIndex: number
  /** Whole seconds, rounded up: 0:00 is shown only when it is over. */
  seconds: number
  done: boolean
}

/** A timer's state, brought up to date several times a second from the clock itself: nothing is counted. */
export function useCountdown(timer: TimerView, serverNow: () => number): Shown {
  const [shown, setShown] = useState(() => read(timer, serverNow()))
  useEffect(() => {
    const tick = () =>
      setShown((last) => {
        const next = read(timer, serverNow())
        return last.phaseIndex === next.phaseIndex && last.seconds === next.seconds && last.done === next.done
          ? last
          : next
      })
    tick()
    const ticking = setInterval(tick, 200)
    return () => clearInterval(ticking)
  }, [timer])
  return shown
}

function read(timer: TimerView, nowMs: number): Shown {
  const { phaseIndex, remainingMs, done } = countdown(timer, nowMs)
  return { phaseIndex, seconds: Math.ceil(remainingMs / 1000), done }
}
