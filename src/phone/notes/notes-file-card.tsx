import type { Notebook } from './notebook.ts'
import { useState } from 'preact/hooks'
import { toolWords } from '../../language/words.ts'
import { announce } from '../parts/announce.ts'
import { saveFile } from '../parts/save-file.ts'
import { NoteField } from '../tools/parts/note-field.tsx'
import { UndoCard } from '../tools/parts/undo-card.tsx'
import { allShelves } from './all-shelves.ts'
import { canLock, lock, unlock } from './lock.ts'
import { bringIn, lockedFile, notesAsFile, readNotesFile } from './notes-file.ts'

const words = toolWords.file

/** Everything written as one file, to have it on another device too; and a file of another device, brought in here. */
export function NotesFileCard({ notes }: { notes: Notebook }) {
  const [passphrase, setPassphrase] = useState('')
  const [locked, setLocked] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [undo, setUndo] = useState<(() => void) | null>(null)

  async function save() {
    const text = notesAsFile(notes, allShelves)
    const file = passphrase === '' ? text : lockedFile(await lock(text, passphrase))
    saveFile('my-notes.json', file, 'application/json')
    announce(words.saved)
  }

  function take(text: string) {
    const file = readNotesFile(text)
    setLocked(file.kind === 'locked' ? file.locked : null)
    if (file.kind === 'none' || file.kind === 'newer')
      return setProblem(words[file.kind])
    if (file.kind === 'locked')
      return setProblem(canLock() ? '' : words.cannotOpen)
    const back = bringIn(notes, allShelves, file.shelves)
    setProblem('')
    setUndo(() => back)
    announce(words.broughtIn)
  }

  async function open() {
    const text = await unlock(locked!, passphrase)
    if (text === null)
      setProblem(words.wrong)
    else
      take(text)
  }

  return (
    <section class="card">
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      {canLock()
        ? (
            <NoteField
              label={words.passphrase}
              help={words.passphraseHelp}
              rows={1}
              value={passphrase}
              change={setPassphrase}
            />
          )
        : <p class="quiet">{words.cannotLock}</p>}
      <button class="button plain" type="button" onClick={() => void save()}>{words.save}</button>
      <label class="note-field">
        {words.bring}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            void file?.text().then(take)
          }}
        />
      </label>
      {locked !== null && canLock() && (
        <>
          <p>{words.locked}</p>
          <button class="button" type="button" onClick={() => void open()}>{words.open}</button>
        </>
      )}
      <p class="problem" role="alert">{problem}</p>
      {undo && (
        <UndoCard
          says={words.broughtIn}
          undo={() => {
            undo()
            setUndo(null)
          }}
        />
      )}
    </section>
  )
}
