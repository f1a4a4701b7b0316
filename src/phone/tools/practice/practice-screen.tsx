import type { ToolProps } from '../tool.ts'
import type { PracticeNotes } from './practice-notes.ts'
import { useState } from 'preact/hooks'
import { practiceWords as words } from '../../../language/words.ts'
import { useToolbox } from '../../content/load-toolbox.ts'
import { addStyles } from '../../parts/add-styles.ts'
import { recordings } from '../../recordings/own-recordings.ts'
import { useStore } from '../../state/store.ts'
import styles from '../../styles/practice.css?inline'
import { KeptTries } from './kept-tries.tsx'
import { OneTry } from './one-try.tsx'
import { closed, practiceShelf, withChange, withNewTry, withoutTry } from './practice-notes.ts'
import { QuestionBank } from './question-bank.tsx'

addStyles(styles)

/** Interview questions to practise with, one try at a time, and the tries that were kept. */
export function PracticeScreen({ content, notes }: ToolProps) {
  const store = notes.on(practiceShelf)
  const written = useStore(store)
  const toolbox = useToolbox()
  const [deleted, setDeleted] = useState<{ notes: PracticeNotes, back: () => void } | null>(null)
  const rubric = toolbox?.exercises.flatMap(exercise => exercise.rubric) ?? []
  const open = written.tries.find(({ id }) => id === written.open)

  function begin(question: string, why: boolean) {
    setDeleted(null)
    store.set(withNewTry(closed(store.get()), question, why))
  }

  if (open) {
    const no = written.tries.filter(one => one.question === open.question).indexOf(open) + 1
    return (
      <OneTry
        key={open.id}
        content={content}
        one={open}
        no={no}
        rubric={rubric}
        listensFor={toolbox?.questions.find(({ text }) => text === open.question)?.listensFor ?? null}
        seconds={written.seconds}
        changeSeconds={seconds => store.set({ ...store.get(), seconds })}
        change={change => store.set(withChange(store.get(), open.id, change))}
        close={() => store.set(closed(store.get()))}
        again={() => begin(open.question, open.why)}
        remove={() => {
          const back = recordings.remove(open.recording === null ? [] : [open.recording])
          setDeleted({ notes: store.get(), back })
          store.set(withoutTry(store.get(), open.id))
        }}
      />
    )
  }
  return (
    <>
      {deleted && (
        <p class="row" role="status">
          <span>{words.deleted}</span>
          <button
            class="button plain"
            type="button"
            onClick={() => {
              deleted.back()
              store.set({ ...deleted.notes, open: null })
              setDeleted(null)
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <QuestionBank questions={toolbox?.questions ?? null} begin={begin} />
      <KeptTries tries={written.tries} rubric={rubric} open={id => store.set({ ...store.get(), open: id })} />
    </>
  )
}
