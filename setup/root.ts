import { disableBuiltinSync, useNav } from '@slidev/client'
import { readAddress } from '../src/deck/session/position.ts'
import { joinSession } from '../src/deck/session/use-live-session.ts'
import { useSlideSync } from '../src/deck/session/use-slide-sync.ts'

/** Connects the deck with a live session, when its address names one. Slidev calls this once, for the whole app. */
export default function setupRoot(): void {
  // Slidev's page has no landmark: without one, a screen reader cannot jump to the slide.
  document.getElementById('app')?.setAttribute('role', 'main')
  const { code, follows } = readAddress(location.search, location.pathname)
  const { isPrintMode } = useNav()
  if (code === null || isPrintMode.value)
    return
  // Two sessions presented from one browser must not move each other's slides.
  disableBuiltinSync()
  document.documentElement.classList.toggle('follows', follows)
  joinSession(code, follows ? 'follower' : 'driver')
  useSlideSync()
}
