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
    const place = from + by
    change({ kind: 'order', options: moveTo(draft.options, from, place) })
    announce(words.order.moved(labelOf(id), place + 1, draft.options.length))
    // The row has moved; the finger and the focus stay with it. At an end the other button takes over.
    requestAnimationFrame(() => focusButton(list.current, place, by, draft.options.length))
  }

  return (
    <ol class="order" ref={list}>
      {draft.options.map((id, place) => (
        <li key={id}>
          <span class="place" aria-hidden="true">
            {place + 1}
          </span>
          <span class="label">{labelOf(id)}</span>
          <span class="moves">
            <button
              class="round"
              type="button"
              data-by="-1"
              disabled={place === 0}
              aria-label={words.order.up(labelOf(id))}
              onClick={() => move(place, -1)}
            >
              <Icon name="up" />
            </button>
            <button
              class="round"
              type="button"
              data-by="1"
              disabled={place === draft.options.length - 1}
              aria-label={words.order.down(labelOf(id))}
              onClick={() => move(place, 1)}
            >
              <Icon name="down" />
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}

function focusButton(list: HTMLElement | null, place: number, by: -1 | 1, length: number): void {
  const atEnd = place === 0 || place === length - 1
  const wanted = atEnd ? -by : by
  list?.children[place]?.querySelector<HTMLButtonElement>(`[data-by="${wanted}"]`)?.focus()
}
