import type { Exercise } from '../../workshop/model/activity.ts'
import { phoneLaterWords } from '../../language/words.ts'

/** The interview questions that the exercise offers, folded away until someone wants them. */
export function PromptList({ exercise }: { exercise: Exercise }) {
  return (
    <details>
      <summary>{phoneLaterWords.exercise.prompts}</summary>
      <ul class="prompts">
        {exercise.prompts.map(prompt => (
          <li key={prompt.text}>{prompt.text}</li>
        ))}
      </ul>
    </details>
  )
}
