import type { Exercise } from '../../workshop/model/activity.ts'
import type { Stage } from '../state/stage.ts'
import { lazy } from '../parts/lazy.tsx'
import { ExplainedExercise } from './explained-exercise.tsx'
import { PhaseClock } from './phase-clock.tsx'
import { PromptList } from './prompt-list.tsx'

const SoloExercise = lazy(() => import('./solo-exercise.tsx').then(chunk => chunk.SoloExercise), 'maybe')

interface ExerciseCardProps {
  exercise: Exercise
  /** The heading's level, so that none is left out. */
  level: 'h2' | 'h3'
  stage: Stage
}

/** The timed exercise: explained, running, or with a timer of one's own. */
export function ExerciseCard({ exercise, level: Heading, stage }: ExerciseCardProps) {
  if (!stage.view)
    return <SoloExercise exercise={exercise} level={Heading} />
  const { timer, lengthMinutes } = stage.view
  const phases = exercise.phases[lengthMinutes]
  if (timer?.activityId !== exercise.id)
    return <ExplainedExercise exercise={exercise} level={Heading} phases={phases} />
  return (
    <section class="card">
      <Heading class="unseen">{exercise.title}</Heading>
      <PhaseClock exercise={exercise} phases={phases} timer={timer} serverNow={stage.serverNow} />
      <PromptList exercise={exercise} />
    </section>
  )
}
