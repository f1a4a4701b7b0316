import type { NavOperations, ShortcutOptions } from '@slidev/types'
import { readAddress } from '../src/deck/session/position.ts'
import { useLiveSession } from '../src/deck/session/use-live-session.ts'

/** The deck's keys: Slidev's own, and `b` or `.` to blank the screens. A deck that follows moves only with its session. */
export default function setupShortcuts(_nav: NavOperations, shortcuts: ShortcutOptions[]): ShortcutOptions[] {
  if (readAddress(location.search, location.pathname).follows)
    return shortcuts.filter(({ name }) => name === 'toggle_dark')
  const { toggleBlank } = useLiveSession()
  return [
    ...shortcuts,
    { name: 'blank', key: 'b', fn: toggleBlank },
    { name: 'blank_period', key: '.', fn: toggleBlank },
  ]
}
