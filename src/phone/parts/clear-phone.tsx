import type { AnswerBook } from '../answers/book.ts'
import { useState } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { useStore } from '../state/store.ts'
import { announce } from './announce.ts'

const words = phoneLaterWords.clear

type Step = { kind: 'idle' } | { kind: 'asking' } | { kind: 'cleared', undo: () => void }

/** Empties what this phone has kept, after asking, and takes it back when asked to. */
export function ClearPhone({ book, isLive }: { book: AnswerBook, isLive: boolean }) {
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const answers = Object.keys(useStore(book.records)).length

  function clear() {
    setStep({ kind: 'cleared', undo: book.clear() })
    announce(words.cleared)
  }

  if (step.kind === 'asking') {
    return (
      <div class="card" role="group" aria-label={words.open}>
        <p>
          {words.removes(answers)}
          {isLive && ` ${words.receivedStays}`}
        </p>
        <p class="row">
          <button class="button plain" type="button" onClick={() => setStep({ kind: 'idle' })}>
            {words.keep}
          </button>
          <button class="button" type="button" onClick={clear}>
            {words.clear}
          </button>
        </p>
      </div>
    )
  }
  if (step.kind === 'cleared') {
    return (
      <div class="card">
        <p>{words.cleared}</p>
        <button
          class="button plain"
          type="button"
          onClick={() => {
            step.undo()
            setStep({ kind: 'idle' })
            announce(words.undone)
          }}
        >
          {words.undo}
        </button>
      </div>
    )
  }
  return (
    <button class="button plain" type="button" onClick={() => setStep({ kind: 'asking' })}>
      {words.open}
    </button>
  )
}
