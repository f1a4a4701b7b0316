import type { TimerView } from '../../live/protocol/view.ts'
import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import type { Stage } from '../state/stage.ts'
import { minutesAndSeconds, phoneLaterWords } from '../../language/words.ts'
import { lazy } from '../parts/lazy.tsx'
import { PhaseClock } from './phase-clock.tsx'

const SoloExercise = lazy(() => import('./solo-exercise.tsx').then(chunk => chunk.SoloExercise), 'maybe')

/** The timed exercise: explained, running, or with a timer of one's own. */
export function ExerciseCard({ exercise, level, stage }: { exercise: Exercise, level: 'h2' | 'h3', stage: Stage }) {
  if (!stage.view)
    return <SoloExercise exercise={exercise} level={level} />
  const { timer, lengthMinutes } = stage.view
  const phases = exercise.phases[lengthMinutes]
  return timer?.activityId === exercise.id
    ? (
        <RunningExercise exercise={exercise} level={level} phases={phases} timer={timer} stage={stage} />
      )
    : (
        <ExplainedExercise exercise={exercise} level={level} phases={phases} />
      )
}

interface PartProps {
  exercise: Exercise
  /** Of the heading, so that none is left out. */
  level: 'h2' | 'h3'
  phases: Phase[]
}

function RunningExercise({
  exercise,
  level: Heading,
  phases,
  timer,
  stage,
}: PartProps & { timer: TimerView, stage: Stage }) {
  return (
    <section class="card">
      <Heading class="unseen">{exercise.title}</Heading>
      <PhaseClock exercise={exercise} phases={phases} timer={timer} serverNow={stage.serverNow} />
      <PromptList exercise={exercise} />
    </section>
  )
}

export function ExplainedExercise({ exercise, level: Heading, phases }: PartProps) {
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0)
  return (
    <section class="card">
      <Heading>{exercise.title}</Heading>
      <p class="quiet">{phoneLaterWords.exercise.length(phases.length, seconds)}</p>
      <ol class="steps">
        {phases.map(phase => (
          <li key={phase.id}>
            <span>
              <strong>{phase.title}</strong>
              {` – ${phase.who}`}
            </span>
            <span class="digits">{minutesAndSeconds(phase.seconds)}</span>
          </li>
        ))}
      </ol>
      <PromptList exercise={exercise} />
    </section>
  )
}

export function PromptList({ exercise }: { exercise: Exercise }) {
  return (
    <details>
      <summary>{phoneLaterWords.exercise.prompts}</summary>
      <ul class="prompts">
        {exercise.prompts.map(prompt => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </details>
  )
}
