import type { TimerView } from '../../live/protocol/view.ts'
import type { Exercise } from '../../workshop/model/activity.ts'
import { useState } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { countdown } from '../../live/timer/countdown.ts'
import { extendTimer, pauseTimer, resumeTimer, skipPhase, timerOf } from '../../live/timer/timer.ts'
import { openStorage } from '../state/storage.ts'
import { ExplainedExercise, PromptList } from './exercise-card.tsx'
import { PhaseClock } from './phase-clock.tsx'
import { readTimer } from './solo-timer.ts'

const words = phoneLaterWords.exercise
const extendSeconds = 30
const storage = openStorage('solo')

/** The exercise for one person, on the phone's own clock; kept, so that a locked phone loses no second. */
export function SoloExercise({ exercise, level: Heading }: { exercise: Exercise, level: 'h2' | 'h3' }) {
  const name = `timer/${exercise.id}`
  const [timer, setTimer] = useState<TimerView | null>(() => readTimer(storage.read(name), exercise))
  const phases = exercise.phases.solo

  function keep(next: TimerView | null) {
    storage.write(name, next)
    setTimer(next)
  }

  if (!timer) {
    return (
      <>
        <ExplainedExercise exercise={exercise} level={Heading} phases={phases} />
        <button class="button wide" type="button" onClick={() => keep(timerOf(exercise.id, phases, Date.now()))}>
          {words.start}
        </button>
      </>
    )
  }
  return (
    <section class="card">
      <Heading class="unseen">{exercise.title}</Heading>
      <PhaseClock exercise={exercise} phases={phases} timer={timer} serverNow={() => Date.now()} />
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
        <button class="button plain" type="button" onClick={() => keep(skipNow(timer))}>
          {words.skip}
        </button>
        <button class="button plain" type="button" onClick={() => keep(null)}>
          {words.stop}
        </button>
      </p>
      <PromptList exercise={exercise} />
    </section>
  )
}

function skipNow(timer: TimerView): TimerView {
  const nowMs = Date.now()
  return skipPhase(timer, timer.phases[countdown(timer, nowMs).phaseIndex]?.id ?? '', nowMs)
}
