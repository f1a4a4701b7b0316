import { normaliseCode } from '../../live/protocol/session-code.ts'

/** Where the deck stands: a slide and how far its clicks are. */
export interface Position {
  slideId: string
  click: number
}

export function samePosition(one: Position, other: Position): boolean {
  return one.slideId === other.slideId && one.click === other.click
}

/** What the address of the deck says about the live session. */
export interface DeckAddress {
  code: string | null
  /** This deck moves with the session instead of moving it. */
  follows: boolean
  /** The code of the session that this one is a rehearsal of; `null` where the address does not say that it is one. */
  rehearses: string | null
}

/**
 * Reads `?session=CODE&follow=1&rehearses=CODE`; the copy at `/screen/` always follows. The hash holds Slidev's own
 * route.
 */
export function readAddress(search: string, pathname: string): DeckAddress {
  const query = new URLSearchParams(search)
  return {
    code: normaliseCode(query.get('session') ?? ''),
    follows: query.get('follow') === '1' || pathname.includes('/screen/'),
    rehearses: normaliseCode(query.get('rehearses') ?? ''),
  }
}
