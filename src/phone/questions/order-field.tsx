import type { FieldProps } from './field-props.ts'
import { useRef } from 'preact/hooks'
import { questionWords as words } from '../../language/words.ts'
import { moveTo } from '../answers/order-moves.ts'
import { announce } from '../parts/announce.ts'
import { Icon } from '../parts/icon.tsx'

export function OrderField({ question, draft, change }: FieldProps<'order'>) {
  const list = useRef<HTMLOListElement>(null)
  const labelOf = (id: string) => question.options.find(option => option.id === id)?.label ?? id

  function move(from: number, by: -1 | 1) {
    const id = draft.options[from]!
    const rank = from + by
    change({ kind: 'order', options: moveTo(draft.options, from, rank), moved: true })
    announce(words.order.moved(labelOf(id), rank + 1, draft.options.length))
    // The row has moved; the finger and the focus stay with it. At an end the other button takes over.
    requestAnimationFrame(() => focusButton(list.current, rank, by, draft.options.length))
  }

  return (
    <ol class="order" ref={list}>
      {draft.options.map((id, rank) => (
        <li key={id}>
          <span class="rank" aria-hidden="true">
            {rank + 1}
          </span>
          <span class="label">{labelOf(id)}</span>
          <span class="moves">
            <button
              class="round"
              type="button"
              data-by="-1"
              disabled={rank === 0}
              aria-label={words.order.up(labelOf(id))}
              onClick={() => move(rank, -1)}
            >
              <Icon name="up" />
            </button>
            <button
              class="round"
              type="button"
              data-by="1"
              disabled={rank === draft.options.length - 1}
              aria-label={words.order.down(labelOf(id))}
              onClick={() => move(rank, 1)}
            >
              <Icon name="down" />
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}

function focusButton(list: HTMLElement | null, rank: number, by: -1 | 1, length: number): void {
  const atEnd = rank === 0 || rank === length - 1
  const wanted = atEnd ? -by : by
  list?.children[rank]?.querySelector<HTMLButtonElement>(`[data-by="${wanted}"]`)?.focus()
}
