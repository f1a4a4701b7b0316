import { phoneLaterWords } from '../../language/words.ts'
import { notebook } from '../notes/own-notebook.ts'
import { ownWordsShelf } from '../notes/own-words.ts'
import { addStyles } from '../parts/add-styles.ts'
import { useStore } from '../state/store.ts'
import styles from '../styles/own-words.css?inline'

addStyles(styles)

const words = phoneLaterWords.ownIdea
const store = notebook.on(ownWordsShelf)

/** A place for words of one's own, under the option that offers it. */
export function OwnWords({ questionId, label }: { questionId: string, label: string }) {
  const written = useStore(store)
  return (
    <input
      class="own-words"
      type="text"
      autocomplete="off"
      aria-label={label}
      placeholder={words.placeholder}
      value={written[questionId] ?? ''}
      onInput={event => store.set({ ...store.get(), [questionId]: event.currentTarget.value })}
    />
  )
}

/** The same words, read back. */
export function OwnWordsSaid({ questionId }: { questionId: string }) {
  const said = useStore(store)[questionId]?.trim()
  return said ? <p class="own">{said}</p> : null
}
