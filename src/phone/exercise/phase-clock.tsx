import type { TimerView } from '../../live/protocol/view.ts'
import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import { useEffect, useRef } from 'preact/hooks'
import { minutesAndSeconds, phoneLaterWords } from '../../language/words.ts'
import { announce } from '../parts/announce.ts'
import { useCountdown } from './use-countdown.ts'

const words = phoneLaterWords.exercise

interface PhaseClockProps {
  exercise: Exercise
  phases: Phase[]
  timer: TimerView
  serverNow: () => number
  /** Shows what to do without a partner. */
  alone?: boolean
}

/** The running step of an exercise: how long, who, what, and what comes next. */
export function PhaseClock({ exercise, phases, timer, serverNow, alone = false }: PhaseClockProps) {
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
      <PhaseWords phase={phase} alone={alone} />
      {phase.rubric && <Rubric exercise={exercise} />}
      {next && <p class="quiet">{words.next(next.title, next.seconds)}</p>}
    </div>
  )
}

/** What to do now: with a partner, or alone where the phase says how. */
function PhaseWords({ phase: { prompt, others, alone: aloneWords }, alone }: { phase: Phase, alone: boolean }) {
  if (alone && aloneWords)
    return <p class="prompt">{aloneWords}</p>
  return (
    <>
      <p class="prompt">{prompt}</p>
      {others && !alone && <p>{others}</p>}
    </>
  )
}

function Rubric({ exercise }: { exercise: Exercise }) {
  return (
    <ul class="rubric" aria-label={words.rubric}>
      {exercise.rubric.map(row => (
        <li key={row.id}>
          <strong>{row.label}</strong>
          <Levels levels={row.levels} />
          {row.motivation && (
            <details>
              <summary>{words.motivation}</summary>
              <Levels levels={row.motivation} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What each score means, from 1 to 4. */
function Levels({ levels }: { levels: string[] }) {
  return <ol class="levels">{levels.map(level => <li key={level}>{level}</li>)}</ol>
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
