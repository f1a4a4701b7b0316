import type { Exercise, Phase } from '../../workshop/model/activity.ts'
import type { OpenSheet } from './use-sheet.ts'
import { useRef, useState } from 'preact/hooks'
import { exerciseWords as words } from '../../language/words.ts'
import { PhaseSheet } from './phase-sheet.tsx'

interface PhaseSheetsProps extends OpenSheet {
  exercise: Exercise
  /** The one that runs; none before the start and after the end. */
  phase: Phase | undefined
  alone: boolean
}

/** What to write in this phase; and while someone still writes in an earlier one, that one, under their fingers. */
export function PhaseSheets({ phase, ...shared }: PhaseSheetsProps) {
  const current = useRef<HTMLDivElement>(null)
  const earlier = useRef<HTMLDivElement>(null)
  const last = useRef(phase)
  const [held, setHeld] = useState<Phase | null>(null)
  let before = held
  if (last.current?.id !== phase?.id) {
    // Decided while drawing: an effect would come after the field has gone, and its focus with it.
    before = last.current && isWritingIn(current.current) ? last.current : isWritingIn(earlier.current) ? held : null
    setHeld(before)
    last.current = phase
  }
  return (
    <>
      {before && before.id !== phase?.id && (
        <div key={before.id} ref={earlier} class="sheets">
          <PhaseSheet phase={before} {...shared} />
          {/* Not by leaving the field: what is tapped next would jump away from under the finger. */}
          <p class="row">
            <span>{words.finish(before.title)}</span>
            <button class="button plain" type="button" onClick={() => setHeld(null)}>{words.finished}</button>
          </p>
        </div>
      )}
      {phase && (
        <div key={phase.id} ref={current} class="sheets">
          <PhaseSheet phase={phase} {...shared} />
        </div>
      )}
    </>
  )
}

function isWritingIn(sheet: HTMLElement | null): boolean {
  const field = document.activeElement
  return sheet !== null && sheet.contains(field)
    && (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))
}
