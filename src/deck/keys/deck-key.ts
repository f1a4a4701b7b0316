/** What a key does in a deck that moves. The names of the moves are Slidev's own. */
export type DeckKey = 'next' | 'prev' | 'nextSlide' | 'prevSlide' | 'goFirst' | 'goLast' | 'blank'

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/** As Slidev has them, and the two keys with which clickers blank a screen. */
const deckKeys = new Map<string, DeckKey>([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['ArrowDown', 'nextSlide'],
  ['PageUp', 'prev'],
  ['ArrowLeft', 'prev'],
  ['ArrowUp', 'prevSlide'],
  ['Home', 'goFirst'],
  ['End', 'goLast'],
  ['b', 'blank'],
  ['.', 'blank'],
])

/** What a key does in the deck while `target` has the focus; null when it is that element's key, or nobody's. */
export function deckKey(press: KeyPress, target: Element | null): DeckKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey)
    return null
  if (isFieldKey(press.key, target) || (press.key === ' ' && isPressable(target)))
    return null
  return deckKeys.get(press.key.length === 1 ? press.key.toLowerCase() : press.key) ?? null
}

/** Keys that a field for a number has no use for: the clicker's stay the deck's there. */
const notInNumbers = ['PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', 'b', 'B']

function isFieldKey(key: string, target: Element | null): boolean {
  const isNumber = target instanceof HTMLInputElement && target.type === 'number'
  return isTextField(target) && !(isNumber && notInNumbers.includes(key))
}

const inputsWithoutText = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']

/** Whether keys write into this element, or choose in it. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement)
    return !inputsWithoutText.includes(element.type)
  return element?.closest('textarea, select, [contenteditable]:not([contenteditable=false])') != null
}

/** Whether Space presses this element. */
function isPressable(element: Element | null): boolean {
  return element?.closest('button, a, input, summary, [role=button]') != null
}
