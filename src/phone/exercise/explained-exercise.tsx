import type { ComponentChildren } from 'preact'
import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import { exerciseWords, minutesAndSeconds } from '../../language/words.ts'

interface ExplainedExerciseProps {
  exercise: Exercise
  /** The heading's level, so that none is left out. */
  level: 'h2' | 'h3'
  phases: Phase[]
  /** What can be chosen and written before it starts. */
  children: ComponentChildren
}

/** The exercise before it starts: its steps, and how long each takes. */
export function ExplainedExercise({ exercise, level: Heading, phases, children }: ExplainedExerciseProps) {
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0)
  return (
    <section class="card">
      <Heading>{exercise.title}</Heading>
      <p class="quiet">{exerciseWords.length(phases.length, seconds)}</p>
      <ol class="steps">
        {phases.map(phase => (
          <li key={phase.id}>
            <span>
              <strong>{phase.title}</strong>
              {!phase.title.startsWith(phase.who) && ` – ${phase.who}`}
            </span>
            <span class="digits">{minutesAndSeconds(phase.seconds)}</span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}
