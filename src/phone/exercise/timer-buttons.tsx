import type { TimerView } from '../../live/protocol/view.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { countdown } from '../../live/timer/countdown.ts'
import { extendTimer, pauseTimer, resumeTimer, skipPhase } from '../../live/timer/timer.ts'

const words = phoneLaterWords.exercise
const extendSeconds = 30

interface TimerButtonsProps {
  timer: TimerView
  /** Takes the timer that a button has made; `null` stops it. */
  keep: (next: TimerView | null) => void
}

/** What one person can do with a running timer of their own. */
export function TimerButtons({ timer, keep }: TimerButtonsProps) {
  return (
    <p class="row">
      {timer.pausedAtMs === null
        ? (
            <button class="button plain" type="button" onClick={() => keep(pauseTimer(timer, Date.now()))}>
              {words.pause}
            </button>
          )
        : (
            <button class="button" type="button" onClick={() => keep(resumeTimer(timer, Date.now()))}>
              {words.resume}
            </button>
          )}
      <button class="button plain" type="button" onClick={() => keep(extendTimer(timer, extendSeconds, Date.now()))}>
        {words.extend(extendSeconds)}
      </button>
      <button class="button plain" type="button" onClick={() => keep(skipRunning(timer, Date.now()))}>
        {words.skip}
      </button>
      <button class="button plain" type="button" onClick={() => keep(null)}>
        {words.stop}
      </button>
    </p>
  )
}

function skipRunning(timer: TimerView, nowMs: number): TimerView {
  const running = timer.phases[countdown(timer, nowMs).phaseIndex]
  return running ? skipPhase(timer, running.id, nowMs) : timer
}
