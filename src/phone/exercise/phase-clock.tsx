import type { TimerView } from '../../live/protocol/view.ts'
import type { Phase } from '../../workshop/model/activity.ts'
import { useEffect, useRef } from 'preact/hooks'
import { minutesAndSeconds, exerciseWords as words } from '../../language/words.ts'
import { announce } from '../parts/announce.ts'
import { useCountdown } from './use-countdown.ts'

interface PhaseClockProps {
  /** As they are for whoever reads it. */
  phases: readonly Phase[]
  timer: TimerView
  serverNow: () => number
}

/** The running step of an exercise: how long, who, what, and what comes next. */
export function PhaseClock({ phases, timer, serverNow }: PhaseClockProps) {
  const { phaseIndex, secondsLeft, done } = useCountdown(timer, serverNow)
  const phase = phases[phaseIndex]
  const span = timer.phases[phaseIndex]
  usePhaseNews(phase, secondsLeft, done)
  if (!phase || !span)
    return null
  if (done) {
    return (
      <div class="phase">
        <h3>{words.over}</h3>
        <p>{words.overMore}</p>
      </div>
    )
  }
  const next = phases[phaseIndex + 1]
  return (
    <div class="phase">
      <p class="quiet">{words.step(phaseIndex + 1, phases.length, phase.who)}</p>
      <h3>{phase.title}</h3>
      <p class="big digits" role="timer">
        {minutesAndSeconds(secondsLeft)}
      </p>
      <progress max={span.endsAtMs - span.startsAtMs} value={secondsLeft * 1000} aria-hidden="true" />
      {timer.pausedAtMs !== null && <p class="paused">{words.paused}</p>}
      <p class="prompt">{phase.prompt}</p>
      {phase.others && <p>{phase.others}</p>}
      {next && <p class="quiet">{words.next(next.title, next.seconds)}</p>}
    </div>
  )
}

/** Says the change of step and the last minute, nothing else: a voice that counts is no help. */
function usePhaseNews(phase: Phase | undefined, secondsLeft: number, done: boolean) {
  const said = useRef('')
  useEffect(() => {
    if (!phase)
      return
    const news = done
      ? words.over
      : secondsLeft <= 60 && phase.seconds >= 90
        ? words.lastMinute(phase.title)
        : words.newStep(phase.who, phase.title, phase.seconds)
    const key = `${phase.id} ${news}`
    if (said.current !== key)
      announce(news)
    said.current = key
  }, [phase, secondsLeft, done])
}
