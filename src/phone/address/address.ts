import { normaliseCode } from '../../live/protocol/session-code.ts'

/**
 * Where a phone stands. `home`: asks for a code. `session`: at a session's address. `mistyped`: at an address
 * that cannot be a session's. `solo`: no live server behind this page, the workshop for one person.
 */
export type Address
  = { kind: 'home' } | { kind: 'session', code: string } | { kind: 'mistyped', typed: string } | { kind: 'solo' }

/** Reads the address from the address's path; `live` is false for the copy on a static host. */
export function readAddress(pathname: string, live: boolean): Address {
  if (!live)
    return { kind: 'solo' }
  const typed = decode(pathname.split('/').at(-1) ?? '')
  if (typed === '' || typed === 'index.html')
    return { kind: 'home' }
  const code = normaliseCode(typed)
  return code === null ? { kind: 'mistyped', typed } : { kind: 'session', code }
}

/** Not every address that can be typed can be decoded. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  }
  catch {
    return part
  }
}

/** Which screen is asked for, read from the part of the address after `#`, so that the phone's own "back" works. */
export type Route
  = { screen: 'main' } | { screen: 'slides' } | { screen: 'privacy' } | { screen: 'slide', slideId: string }
    | { screen: 'tools', tool: string | null }

/** Reads `#slide/meet-sam`, `#slides`, `#tools`, `#tools/fairer` or `#privacy`; anything else is the main screen. */
export function readRoute(hash: string): Route {
  const [screen, name] = hash.replace(/^#\/?/, '').split('/')
  if (screen === 'slide' && name)
    return { screen, slideId: name }
  if (screen === 'tools')
    return { screen, tool: name ?? null }
  return screen === 'slides' || screen === 'privacy' ? { screen } : { screen: 'main' }
}
