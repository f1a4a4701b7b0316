import type { TimerView } from '../../live/protocol/view.ts'
import { exerciseWords as words } from '../../language/words.ts'
import { countdown } from '../../live/timer/countdown.ts'
import { extendTimer, pauseTimer, resumeTimer, skipPhase } from '../../live/timer/timer.ts'

const extendSeconds = 30

interface TimerButtonsProps {
  timer: TimerView
  /** The clock that it runs on, ms since 1970. */
  now: () => number
  /** Takes the timer that a button has made; `null` stops it. */
  keep: (next: TimerView | null) => void
  /** What stopping it is called here. */
  stop?: string
}

/** What one person can do with a running timer of their own. */
export function TimerButtons({ timer, now, keep, stop = words.stop }: TimerButtonsProps) {
  return (
    <p class="row">
      {timer.pausedAtMs === null
        ? (
            <button class="button plain" type="button" onClick={() => keep(pauseTimer(timer, now()))}>
              {words.pause}
            </button>
          )
        : (
            <button class="button" type="button" onClick={() => keep(resumeTimer(timer, now()))}>
              {words.resume}
            </button>
          )}
      <button class="button plain" type="button" onClick={() => keep(extendTimer(timer, extendSeconds, now()))}>
        {words.extend(extendSeconds)}
      </button>
      <button class="button plain" type="button" onClick={() => keep(skipRunning(timer, now()))}>
        {words.skip}
      </button>
      <button class="button plain" type="button" onClick={() => keep(null)}>
        {stop}
      </button>
    </p>
  )
}

function skipRunning(timer: TimerView, nowMs: number): TimerView {
  const running = timer.phases[countdown(timer, nowMs).phaseIndex]
  return running ? skipPhase(timer, running.id, nowMs) : timer
}
