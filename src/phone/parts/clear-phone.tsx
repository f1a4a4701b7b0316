import type { AnswerBook } from '../answers/book.ts'
import { useState } from 'preact/hooks'
import { useStore } from '../state/store.ts'
import { announce } from './announce.ts'

type Step = { kind: 'idle' } | { kind: 'asking' } | { kind: 'cleared', undo: () => void }

/** Empties what this phone has kept, after asking, and takes it back when asked to. */
export function ClearPhone({ book, isLive }: { book: AnswerBook, isLive: boolean }) {
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const answers = Object.keys(useStore(book.records)).length

  function clear() {
    setStep({ kind: 'cleared', undo: book.clear() })
    announce('Cleared. You can undo this until you leave this page.')
  }

  if (step.kind === 'asking') {
    return (
      <div class="card" role="group" aria-label="Clear what this phone has kept">
        <p>
          {`This removes ${answers === 1 ? '1 answer' : `${answers} answers`} and all drafts from this phone. `}
          {isLive && 'What the session has already received stays there until the day it is deleted.'}
        </p>
        <p class="row">
          <button class="button plain" type="button" onClick={() => setStep({ kind: 'idle' })}>
            Keep it
          </button>
          <button class="button" type="button" onClick={clear}>
            Clear it
          </button>
        </p>
      </div>
    )
  }
  if (step.kind === 'cleared') {
    return (
      <div class="card">
        <p>Cleared. You can undo this until you leave this page.</p>
        <button
          class="button plain"
          type="button"
          onClick={() => {
            step.undo()
            setStep({ kind: 'idle' })
            announce('Everything is back.')
          }}
        >
          Undo
        </button>
      </div>
    )
  }
  return (
    <button class="button plain" type="button" onClick={() => setStep({ kind: 'asking' })}>
      Clear what this phone has kept
    </button>
  )
}
