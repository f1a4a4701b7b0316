import type { TimerView } from '../../live/protocol/view.ts'
import type { Exercise } from '../../workshop/model/activity.ts'
import { useState } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { timerOf } from '../../live/timer/timer.ts'
import { openStorage } from '../state/storage.ts'
import { ExplainedExercise } from './explained-exercise.tsx'
import { PhaseClock } from './phase-clock.tsx'
import { PromptList } from './prompt-list.tsx'
import { readTimer } from './solo-timer.ts'
import { TimerButtons } from './timer-buttons.tsx'

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
          {phoneLaterWords.exercise.start}
        </button>
      </>
    )
  }
  return (
    <section class="card">
      <Heading class="unseen">{exercise.title}</Heading>
      <PhaseClock exercise={exercise} phases={phases} timer={timer} serverNow={() => Date.now()} />
      <TimerButtons timer={timer} keep={keep} />
      <PromptList exercise={exercise} />
    </section>
  )
}
