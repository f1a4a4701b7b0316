import type { Rejection } from './rejection-notes.ts'
import { useState } from 'preact/hooks'
import { questionWords, toolWords } from '../../../language/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { NoteField } from '../parts/note-field.tsx'
import { titleOf } from './rejection-text.ts'

const words = toolWords.rejections
const { order } = questionWords

interface RejectionEntryProps {
  entry: Rejection
  isNew: boolean
  isFirst: boolean
  isLast: boolean
  change: (part: Partial<Rejection>) => void
  move: (by: -1 | 1) => void
  remove: () => void
}

/** One entry, folded to its title until someone wants to read or change it. */
export function RejectionEntry({ entry, isNew, isFirst, isLast, change, move, remove }: RejectionEntryProps) {
  const [opensAtFirst] = useState(isNew)
  const title = titleOf(entry)
  const field = (part: 'what' | 'learnt' | 'later') => (
    <NoteField
      label={words[part].label}
      help={words[part].help}
      rows={2}
      value={entry[part]}
      change={text => change({ [part]: text })}
    />
  )
  return (
    <details class="card fold" open={opensAtFirst}>
      <summary><h3>{title}</h3></summary>
      {field('what')}
      {field('learnt')}
      {field('later')}
      <p class="row">
        <MoveButton id={entry.id} by={-1} label={order.up(title)} isOff={isFirst} move={move} />
        <MoveButton id={entry.id} by={1} label={order.down(title)} isOff={isLast} move={move} />
        <button class="button plain" type="button" aria-label={words.removeOne(title)} onClick={remove}>
          {words.remove}
        </button>
      </p>
    </details>
  )
}

interface MoveButtonProps {
  id: number
  by: -1 | 1
  label: string
  isOff: boolean
  move: (by: -1 | 1) => void
}

function MoveButton({ id, by, label, isOff, move }: MoveButtonProps) {
  return (
    <button
      class="round"
      type="button"
      data-move={`${id}:${by}`}
      disabled={isOff}
      aria-label={label}
      onClick={() => move(by)}
    >
      <Icon name={by < 0 ? 'up' : 'down'} />
    </button>
  )
}
