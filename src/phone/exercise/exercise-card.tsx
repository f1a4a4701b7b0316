import type { Exercise } from '../../workshop/model/activity.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { fetchToolbox, useToolbox } from '../content/load-toolbox.ts'
import { addStyles } from '../parts/add-styles.ts'
import { lazy } from '../parts/lazy.tsx'
import { Loading } from '../parts/loading.tsx'
import styles from '../styles/exercise.css?inline'
import { RoomExercise } from './room-exercise.tsx'

const SoloExercise = lazy(() => import('./solo-exercise.tsx').then(chunk => chunk.SoloExercise), 'maybe')

// This part is fetched ahead, and what it needs with it.
fetchToolbox()

interface ExerciseCardProps {
  /** Its outline, as a slide has it. */
  exercise: Exercise
  /** The heading's level, so that none is left out. */
  level: 'h2' | 'h3'
  context: ActivityContext
}

addStyles(styles)

/** The timed exercise: in the room, or with a timer of one's own. */
export function ExerciseCard({ exercise: { id }, level, context: { view, serverNow } }: ExerciseCardProps) {
  const exercise = useToolbox()?.exercises.find(candidate => candidate.id === id)
  if (!exercise)
    return <Loading />
  return view
    ? <RoomExercise exercise={exercise} level={level} view={view} serverNow={serverNow} />
    : <SoloExercise exercise={exercise} level={level} />
}
