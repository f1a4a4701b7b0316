import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import type { AnswerBook } from '../answers/book.ts'
import { minutesAndSeconds, phoneLaterWords } from '../../language/words.ts'
import { AloneSwitch } from './alone-switch.tsx'
import { PromptList } from './prompt-list.tsx'

interface ExplainedExerciseProps {
  exercise: Exercise
  /** The heading's level, so that none is left out. */
  level: 'h2' | 'h3'
  phases: Phase[]
  /** In the room, where one may work alone; left out where everyone does. */
  book?: AnswerBook
}

/** The exercise before it starts: its steps, and how long each takes. */
export function ExplainedExercise({ exercise, level: Heading, phases, book }: ExplainedExerciseProps) {
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
              {!phase.title.startsWith(phase.who) && ` – ${phase.who}`}
            </span>
            <span class="digits">{minutesAndSeconds(phase.seconds)}</span>
          </li>
        ))}
      </ol>
      {book && <AloneSwitch book={book} />}
      <PromptList exercise={exercise} />
    </section>
  )
}
