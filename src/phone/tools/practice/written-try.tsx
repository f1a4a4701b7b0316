import type { Try } from './practice-notes.ts'
import { useId } from 'preact/hooks'
import { practiceWords as words } from '../../../language/words.ts'
import { StarFields } from '../../exercise/star-fields.tsx'
import { NoteField } from '../parts/note-field.tsx'

interface WrittenTryProps {
  one: Try
  change: (change: Partial<Try>) => void
}

/** The answer in writing, in four parts or as it comes; what is written in the other form stays. */
export function WrittenTry({ one, change }: WrittenTryProps) {
  const name = useId()
  return (
    <>
      <fieldset class="kinds">
        <legend>{words.write}</legend>
        <div class="ratings">
          {(['star', 'free'] as const).map(route => (
            <label key={route} class="rating">
              <input type="radio" name={name} checked={one.route === route} onChange={() => change({ route })} />
              <span>{words.routes[route]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="sheets">
        {one.route === 'star'
          ? <StarFields star={one.star} change={star => change({ star })} />
          : <NoteField label={words.free} rows={6} value={one.free} change={free => change({ free })} />}
      </div>
    </>
  )
}
