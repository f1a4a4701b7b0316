import type { Star } from './sheet.ts'
import { exerciseWords } from '../../language/words.ts'
import { NoteField } from '../tools/parts/note-field.tsx'

const words = exerciseWords.star

interface StarFieldsProps {
  star: Star
  change: (star: Star) => void
}

/** The four parts of a story, most room for what was done. */
export function StarFields({ star, change }: StarFieldsProps) {
  const field = (part: keyof Star, rows: number) => (
    <NoteField
      label={words[part]}
      rows={rows}
      value={star[part]}
      change={text => change({ ...star, [part]: text })}
    />
  )
  return (
    <div class="sheet-part">
      <p class="quiet">{words.reasons}</p>
      {field('situation', 2)}
      {field('task', 2)}
      {field('action', 4)}
      {field('result', 2)}
    </div>
  )
}
