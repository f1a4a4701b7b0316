import type { NavOperations, ShortcutOptions } from '@slidev/types'
import type { DeckKey } from './deck-key.ts'
import { onScopeDispose } from 'vue'
import { readAddress } from '../session/position.ts'
import { useLiveSession } from '../session/use-live-session.ts'
import { deckKey, isTextField } from './deck-key.ts'

/** What Slidev opens over the slides: in a session it would stand on the projector. */
const slidevOnly = ['toggle_overview', 'hide_overview', 'goto', 'goto_from_overview']

/**
 * The deck's keys: Slidev's own, and `b` or `.` to blank the screens. A deck that follows moves only with its
 * session.
 */
export function deckShortcuts(nav: NavOperations, shortcuts: ShortcutOptions[]): ShortcutOptions[] {
  const { code, follows } = readAddress(location.search, location.pathname)
  if (follows)
    return shortcuts.filter(({ name }) => name === 'toggle_dark')
  const { toggleBlank } = useLiveSession()
  const kept = code === null ? shortcuts : shortcuts.filter(({ name }) => !slidevOnly.includes(name ?? ''))
  const { next, prev, nextSlide, prevSlide, goFirst, goLast } = nav
  listen(window, 'click', releaseFocus)
  return withEveryFocus({ next, prev, nextSlide, prevSlide, goFirst, goLast, blank: toggleBlank }, [
    ...kept,
    { name: 'blank', key: 'b', fn: toggleBlank },
    { name: 'blank_period', key: '.', fn: toggleBlank },
  ])
}

/**
 * Slidev does not listen to its shortcuts while a button or a link has the focus. This does what a key should do
 * when Slidev has not done it, so that the clicker works whatever has the focus but a text field.
 */
function withEveryFocus(acts: Record<DeckKey, () => unknown>, shortcuts: ShortcutOptions[]): ShortcutOptions[] {
  let doneBy: 'slidev' | 'us' | null = null

  listen(window, 'keydown', ({ repeat }) => {
    if (!repeat)
      doneBy = null
  }, { capture: true })

  // Slidev's own listener is on the window as well, and was there before: by now it has done what it does.
  listen(window, 'keydown', (event) => {
    const key = deckKey(event, document.activeElement)
    if (key === null || event.defaultPrevented || doneBy === 'slidev')
      return
    // A held arrow key must not scroll the notes either.
    event.preventDefault()
    if (event.repeat)
      return
    doneBy = 'us'
    void acts[key]()
  })

  return shortcuts.map(shortcut => ({
    ...shortcut,
    fn() {
      // A step may remove the focused button. Slidev then notices the key that is still held, and would step again.
      if (doneBy === 'us' || isTextField(document.activeElement))
        return
      doneBy = 'slidev'
      shortcut.fn?.()
    },
  }))
}

/** A button that kept the focus after a mouse click would be pressed again by Space. The keyboard keeps its place. */
function releaseFocus({ detail }: MouseEvent): void {
  const focused = document.activeElement
  const isMouse = detail > 0
  if (isMouse && focused instanceof HTMLElement && !isTextField(focused))
    focused.blur()
}

/** Listens for as long as the component lives that is being set up. */
export function listen<Name extends keyof WindowEventMap>(
  target: Window,
  name: Name,
  act: (event: WindowEventMap[Name]) => void,
  options?: AddEventListenerOptions,
): void {
  target.addEventListener(name, act, options)
  onScopeDispose(() => target.removeEventListener(name, act, options))
}
