import type { AnswerBook } from '../answers/book.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { useStore } from '../state/store.ts'

const words = phoneLaterWords.exercise

/** Chooses to do the exercise without a partner: the same phases at the room's clock, and nobody is told. */
export function AloneSwitch({ book }: { book: AnswerBook }) {
  const alone = useStore(book.alone)
  return (
    <label class="switch">
      <input type="checkbox" checked={alone} onChange={event => book.alone.set(event.currentTarget.checked)} />
      <span>
        <strong>{words.alone}</strong>
        {` ${words.aloneMore}`}
      </span>
    </label>
  )
}
