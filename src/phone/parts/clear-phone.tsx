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

  function undo(bringBack: () => void) {
    bringBack()
    setStep({ kind: 'idle' })
    announce(words.undone)
  }

  switch (step.kind) {
    case 'idle':
      return (
        <button class="button plain" type="button" onClick={() => setStep({ kind: 'asking' })}>
          {words.open}
        </button>
      )
    case 'asking':
      return <Asking answers={answers} isLive={isLive} keep={() => setStep({ kind: 'idle' })} clear={clear} />
    case 'cleared':
      return <Cleared undo={() => undo(step.undo)} />
  }
}

/** Brings the choice out from under what stands at the foot of the page. */
function show(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'nearest' })
}

interface AskingProps {
  answers: number
  isLive: boolean
  keep: () => void
  clear: () => void
}

function Asking({ answers, isLive, keep, clear }: AskingProps) {
  return (
    <div class="card" role="group" aria-label={words.open} ref={show}>
      <p>
        {words.removes(answers)}
        {isLive && ` ${words.receivedStays}`}
      </p>
      <p class="row">
        <button class="button plain" type="button" onClick={keep}>
          {words.keep}
        </button>
        <button class="button" type="button" onClick={clear}>
          {words.clear}
        </button>
      </p>
    </div>
  )
}

function Cleared({ undo }: { undo: () => void }) {
  return (
    <div class="card">
      <p>{words.cleared}</p>
      <button class="button plain" type="button" onClick={undo}>
        {words.undo}
      </button>
    </div>
  )
}
