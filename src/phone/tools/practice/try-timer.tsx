import type { TimerView } from '../../../live/protocol/view.ts'
import { useEffect, useState } from 'preact/hooks'
import { minutesAndSeconds, practiceWords, spokenDuration } from '../../../language/words.ts'
import { pauseTimer, resumeTimer, timerOf } from '../../../live/timer/timer.ts'
import { useCountdown } from '../../exercise/use-countdown.ts'
import { announce } from '../../parts/announce.ts'
import { Icon } from '../../parts/icon.tsx'
import { longestSeconds } from './practice-notes.ts'

const words = practiceWords.timer
const step = 15
const usual = 90

interface TryTimerProps {
  /** 0 without a timer. */
  seconds: number
  changeSeconds: (seconds: number) => void
}

/** The time for an answer: to be set, to be left out, and to run past without anything happening. */
export function TryTimer({ seconds, changeSeconds }: TryTimerProps) {
  const [timer, setTimer] = useState<TimerView | null>(null)
  const start = () => setTimer(timerOf('try', [{ id: 'try', seconds }], Date.now()))
  return (
    <div class="try-timer">
      <label class="tick">
        <input
          type="checkbox"
          checked={seconds > 0}
          onChange={(event) => {
            changeSeconds(event.currentTarget.checked ? usual : 0)
            setTimer(null)
          }}
        />
        {words.use}
      </label>
      {seconds > 0 && timer && <RunningTimer timer={timer} change={setTimer} />}
      {seconds > 0 && !timer && (
        <div class="set-timer">
          <button
            class="round"
            type="button"
            aria-label={words.less(step)}
            disabled={seconds <= step}
            onClick={() => changeSeconds(seconds - step)}
          >
            <Icon name="minus" />
          </button>
          <span class="big digits" aria-hidden="true">{minutesAndSeconds(seconds)}</span>
          <span class="unseen" role="status">{spokenDuration(seconds)}</span>
          <button
            class="round"
            type="button"
            aria-label={words.more(step)}
            disabled={seconds + step > longestSeconds}
            onClick={() => changeSeconds(seconds + step)}
          >
            <Icon name="plus" />
          </button>
          <button class="button" type="button" onClick={start}>{words.start}</button>
        </div>
      )}
    </div>
  )
}

function RunningTimer({ timer, change }: { timer: TimerView, change: (timer: TimerView | null) => void }) {
  const { secondsLeft, done } = useCountdown(timer, () => Date.now())
  const isPaused = timer.pausedAtMs !== null
  useEffect(() => {
    if (done)
      announce(words.over)
  }, [done])
  return (
    <div class="set-timer">
      <span class="big digits" role="timer">{minutesAndSeconds(secondsLeft)}</span>
      {done && <span>{words.over}</span>}
      {!done && (
        <button
          class="button plain"
          type="button"
          onClick={() => change(isPaused ? resumeTimer(timer, Date.now()) : pauseTimer(timer, Date.now()))}
        >
          {isPaused ? words.resume : words.pause}
        </button>
      )}
      <button class="button plain" type="button" onClick={() => change(null)}>{words.reset}</button>
    </div>
  )
}
