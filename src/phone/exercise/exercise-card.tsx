import type { Exercise } from '../../workshop/model/activity.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { addStyles } from '../parts/add-styles.ts'
import { lazy } from '../parts/lazy.tsx'
import { useStore } from '../state/store.ts'
import styles from '../styles/exercise.css?inline'
import { AloneSwitch } from './alone-switch.tsx'
import { ExplainedExercise } from './explained-exercise.tsx'
import { PhaseClock } from './phase-clock.tsx'
import { PromptList } from './prompt-list.tsx'

const SoloExercise = lazy(() => import('./solo-exercise.tsx').then(chunk => chunk.SoloExercise), 'maybe')

interface ExerciseCardProps {
  exercise: Exercise
  /** The heading's level, so that none is left out. */
  level: 'h2' | 'h3'
  context: ActivityContext
}

addStyles(styles)

/** The timed exercise: explained, running, or with a timer of one's own. */
export function ExerciseCard({ exercise, level: Heading, context }: ExerciseCardProps) {
  const alone = useStore(context.book.alone)
  if (!context.view)
    return <SoloExercise exercise={exercise} level={Heading} />
  const { timer, lengthMinutes } = context.view
  const phases = exercise.phases[lengthMinutes]
  if (timer?.activityId !== exercise.id)
    return <ExplainedExercise exercise={exercise} level={Heading} phases={phases} book={context.book} />
  return (
    <section class="card">
      <Heading class="unseen">{exercise.title}</Heading>
      <PhaseClock exercise={exercise} phases={phases} timer={timer} serverNow={context.serverNow} alone={alone} />
      <AloneSwitch book={context.book} />
      <PromptList exercise={exercise} />
    </section>
  )
}
