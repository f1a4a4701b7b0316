import type { ToolProps } from '../tool.ts'
import type { Rejection } from './rejection-notes.ts'
import { useRef, useState } from 'preact/hooks'
import { questionWords, toolWords } from '../../../language/words.ts'
import { moveTo } from '../../answers/order-moves.ts'
import { addStyles } from '../../parts/add-styles.ts'
import { announce } from '../../parts/announce.ts'
import { useStore } from '../../state/store.ts'
import styles from '../../styles/plan.css?inline'
import { CopyButton } from '../parts/copy-button.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { asText } from '../parts/sheet-part.ts'
import { UndoCard } from '../parts/undo-card.tsx'
import { RejectionEntry } from './rejection-entry.tsx'
import { rejectionShelf, withNew, withPart } from './rejection-notes.ts'
import { rejectionParts, titleOf } from './rejection-text.ts'

addStyles(styles)

const words = toolWords.rejections

/** A list for oneself of what was tried: it grows at the top, and has the order that one gives it. */
export function RejectionsScreen({ notes }: ToolProps) {
  const store = notes.on(rejectionShelf)
  const entries = useStore(store)
  const list = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState<number | null>(null)
  const [removed, setRemoved] = useState<{ title: string, before: Rejection[] } | null>(null)
  const parts = rejectionParts(entries)
  const focusLater = (selector: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus())

  function add() {
    const next = withNew(store.get())
    setRemoved(null)
    setAdded(next[0]!.id)
    store.set(next)
    focusLater('textarea')
  }

  function remove(entry: Rejection) {
    setRemoved({ title: titleOf(entry), before: store.get() })
    store.set(store.get().filter(({ id }) => id !== entry.id))
    focusLater('.undo-card button')
  }

  function move(entry: Rejection, by: -1 | 1) {
    const rank = store.get().findIndex(({ id }) => id === entry.id) + by
    const { length } = store.get()
    setRemoved(null)
    store.set(moveTo(store.get(), rank - by, rank))
    announce(questionWords.order.moved(titleOf(entry), rank + 1, length))
    // The entry has moved, and the focus stays with it; at an end the other button takes over.
    focusLater(`[data-move="${entry.id}:${rank === 0 || rank === length - 1 ? -by : by}"]`)
  }

  return (
    <>
      {entries.length === 0 && <p>{words.none}</p>}
      <p><button class="button" type="button" onClick={add}>{words.add}</button></p>
      <div class="rejections" ref={list}>
        {removed && (
          <UndoCard
            says={words.removed(removed.title)}
            undo={() => {
              store.set(removed.before)
              setRemoved(null)
            }}
          />
        )}
        {entries.map((entry, rank) => (
          <RejectionEntry
            key={entry.id}
            entry={entry}
            isNew={entry.id === added}
            isFirst={rank === 0}
            isLast={rank === entries.length - 1}
            change={part => store.set(withPart(store.get(), entry.id, part))}
            move={by => move(entry, by)}
            remove={() => remove(entry)}
          />
        ))}
      </div>
      {parts.length > 0 && (
        <div class="send-row">
          <CopyButton text={asText(parts)} label={words.sheet} />
          <PrintButton />
        </div>
      )}
      <PrintSheet title={words.sheet} parts={parts} />
    </>
  )
}
