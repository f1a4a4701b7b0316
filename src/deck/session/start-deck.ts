import { disableBuiltinSync, useNav } from '@slidev/client'
import { readAddress } from './position.ts'
import { askWhoPresents } from './use-clicker.ts'
import { joinSession } from './use-live-session.ts'
import { useSlideSync } from './use-slide-sync.ts'
import { keepScreenAwake } from './wake-lock.ts'

/** Connects the deck with a live session, when its address names one. Slidev calls this once, for the whole app. */
export function startDeck(): void {
  // Slidev's page has no landmark: without one, a screen reader cannot jump to the slide.
  document.getElementById('app')?.setAttribute('role', 'main')
  const { isPrintMode } = useNav()
  if (isPrintMode.value)
    return
  keepScreenAwake()
  const { code, follows, rehearses } = readAddress(location.search, location.pathname)
  if (code === null)
    return
  // Two sessions presented from one browser must not move each other's slides.
  disableBuiltinSync()
  document.documentElement.classList.add(follows ? 'follows' : 'leads')
  joinSession(code, follows ? 'follower' : 'leader', rehearses)
  useSlideSync()
  if (!follows)
    askWhoPresents()
}
