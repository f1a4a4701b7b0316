import type { AnswerBook } from '../answers/book.ts'
import type { Notebook } from '../notes/notebook.ts'
import type { Shelf } from '../notes/shelf.ts'
import type { RecordingInfo } from '../recordings/recording.ts'
import { useEffect, useState } from 'preact/hooks'
import { fileSize, toolWords } from '../../language/words.ts'
import { reviewShelf } from '../exercise/sheet.ts'
import { NotesFileCard } from '../notes/notes-file-card.tsx'
import { ownStorage } from '../notes/own-notebook.ts'
import { ownWordsShelf } from '../notes/own-words.ts'
import { isEmpty } from '../notes/shelf.ts'
import { removeArea, storedAreas } from '../notes/stored.ts'
import { announce } from '../parts/announce.ts'
import { recordings } from '../recordings/own-recordings.ts'
import { forgetResults } from '../session/kept-session.ts'
import { useStore } from '../state/store.ts'
import { doneShelf } from '../tools/tool.ts'
import { tools } from '../tools/tools.ts'

const words = toolWords.stored
/** So long, in ms, a wipe can be taken back. */
const undoForMs = 10_000

interface StoredScreenProps {
  notes: Notebook
  book: AnswerBook
  /** Where this page's own book is stored: a session's code, or `solo`. */
  area: string
}

/** Something that can be wiped by itself. */
interface Entry {
  id: string
  label: string
  bytes: number
  /** Wipes it; the function given back brings it back. */
  wipe: () => () => void
}

/** Everything that is stored on this phone, with its size, and the means to wipe one thing or all of it. */
export function StoredScreen({ notes, book, area }: StoredScreenProps) {
  useStore(book.records)
  const [undo, setUndo] = useUndo()
  const recorded = recordingsEntry(useStore(recordings.infos))
  const entries = [
    ...toolEntries(notes),
    ...shelfEntry(notes, reviewShelf, words.exercise),
    ...recorded,
    ...shelfEntry(notes, ownWordsShelf, words.ownIdeas),
    ...sessionEntries(book, area),
  ]

  function wipe(which: Entry[], said: string) {
    const backs = which.map(entry => entry.wipe())
    // The last one first: each brings back what it found.
    setUndo(() => backs.toReversed().forEach(back => back()))
    announce(said)
  }

  return (
    <section class="text">
      <p><a href="#tools">{toolWords.back}</a></p>
      <h2>{words.title}</h2>
      <p>{entries.length > 0 ? words.about : words.nothing}</p>
      <ul class="stored-list">
        {entries.map(entry => (
          <li key={entry.id}>
            <span>
              {entry.label}
              {' '}
              <span class="quiet">{fileSize(entry.bytes)}</span>
            </span>
            <button
              class="button plain"
              type="button"
              aria-label={words.wipeOne(entry.label)}
              onClick={() => wipe([entry], words.wiped(entry.label))}
            >
              {words.wipe}
            </button>
          </li>
        ))}
      </ul>
      {entries.length > 0 && (
        <p class="row">
          <button class="button" type="button" onClick={() => wipe(entries, words.allWiped)}>{words.wipeAll}</button>
        </p>
      )}
      {undo && (
        <div class="card">
          <p>{words.undoFor(undoForMs / 1000)}</p>
          <button class="button" type="button" onClick={undo}>{words.undo}</button>
        </div>
      )}
      <NotesFileCard notes={notes} />
      <p class="quiet">{words.others}</p>
    </section>
  )
}

/** Keeps the way back for ten seconds; then what was wiped is gone. */
function useUndo(): [(() => void) | null, (back: () => void) => void] {
  const [back, setBack] = useState<{ act: () => void } | null>(null)
  useEffect(() => {
    const timer = back && setTimeout(setBack, undoForMs, null)
    return () => clearTimeout(timer ?? undefined)
  }, [back])
  const undo = () => {
    back?.act()
    setBack(null)
    announce(words.undone)
  }
  return [back && undo, act => setBack({ act })]
}

function toolEntries(notes: Notebook): Entry[] {
  return tools.flatMap(({ name, shelf }) => {
    if (!shelf)
      return []
    const { title } = toolWords.tools[name as keyof typeof toolWords.tools]
    return shelfEntry(notes, shelf, title, () => wipeTool(notes, name, shelf))
  })
}

/** A shelf with something on it; nothing for one that is empty. */
function shelfEntry(notes: Notebook, shelf: Shelf<unknown>, label: string, wipe = () => notes.wipe([shelf])): Entry[] {
  const written = notes.on(shelf).get()
  const bytes = 2 * JSON.stringify(written).length
  return isEmpty(shelf, written) ? [] : [{ id: `notes/${shelf.name}`, label, bytes, wipe }]
}

/** Sound and pictures of the tries: by far the largest of all. */
function recordingsEntry(infos: RecordingInfo[]): Entry[] {
  const bytes = infos.reduce((sum, { size }) => sum + size, 0)
  const wipe = () => recordings.remove(infos.map(({ id }) => id))
  return infos.length === 0 ? [] : [{ id: 'recordings', label: words.recordings(infos.length), bytes, wipe }]
}

/** A tool that was wiped has not been used. */
function wipeTool(notes: Notebook, name: string, shelf: Shelf<unknown>): () => void {
  const done = notes.on(doneShelf)
  const before = done.get()
  const back = notes.wipe([shelf])
  done.set(before.filter(other => other !== name))
  return () => {
    back()
    done.set(before)
  }
}

/** What was answered in this session is in this page's hands, too: its book is emptied, not only its storage. */
function sessionEntries(book: AnswerBook, area: string): Entry[] {
  const storage = ownStorage()
  const stored = storage ? storedAreas(storage).filter(({ name }) => name !== 'notes') : []
  return stored.flatMap(({ name, bytes }): Entry[] => {
    const label = name === 'solo' ? words.solo : words.session(name)
    if (name !== area)
      return [{ id: name, label, bytes, wipe: () => removeArea(storage!, name) }]
    const wipe = () => {
      const backs = [forgetResults(name), book.clear()]
      return () => backs.forEach(back => back())
    }
    return book.isEmpty() ? [] : [{ id: name, label, bytes, wipe }]
  })
}
