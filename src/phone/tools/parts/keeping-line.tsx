import type { Notebook } from '../../notes/notebook.ts'
import { toolWords } from '../../../language/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { useStore } from '../../state/store.ts'
import './note-styles.ts'

/** Says where the notes are, and above all when they are not kept: what is on the screen is never lost by that. */
export function KeepingLine({ notes }: { notes: Notebook }) {
  const keeping = useStore(notes.keeping)
  return (
    <p class={keeping === 'kept' ? 'private' : 'private trouble'} role={keeping === 'kept' ? undefined : 'alert'}>
      <Icon name="lock" />
      {toolWords.keeping[keeping]}
    </p>
  )
}
