import type { ToolProps } from '../tool.ts'
import type { FairerNotes } from './fairer-notes.ts'
import { toolWords } from '../../../language/words.ts'
import { useStore } from '../../state/store.ts'
import { NoteField } from '../parts/note-field.tsx'
import { fairerShelf } from './fairer-notes.ts'

const words = toolWords.fairer

/** Three fields, one under the other: the last one is the point. */
export function FairerScreen({ notes }: ToolProps) {
  const store = notes.on(fairerShelf)
  const written = useStore(store)
  const field = (part: keyof FairerNotes) => (
    <NoteField
      label={words[part].label}
      help={words[part].help}
      value={written[part]}
      change={text => store.set({ ...store.get(), [part]: text })}
    />
  )
  return (
    <section class="card">
      {field('fact')}
      {field('thought')}
      {field('fairer')}
      {written.fairer.trim() !== '' && <p class="quiet">{words.keep}</p>}
    </section>
  )
}
