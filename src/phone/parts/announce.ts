import { createStore } from '../state/store.ts'

/** What was last said to those who listen instead of looking. */
export const announcement = createStore('')

/** Says a sentence through the page's one live region. Focus stays where it is. */
export function announce(sentence: string): void {
  // The same sentence again is a change only when it differs: a space at its end is silent.
  announcement.set(announcement.get() === sentence ? `${sentence}\u00A0` : sentence)
}
