import type { PublicView } from '../../live/protocol/view.ts'
import type { Position } from './position.ts'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { samePosition } from './position.ts'

/** A move that the server has not acknowledged after so long, in ms, is said to be late. */
const lateAfterMs = 2_500

/** How a post to the server went. A refusal is final: asking again would be refused again. */
export type PostOutcome = { kind: 'done', revision: number } | { kind: 'refused' } | { kind: 'failed' }

/** What a leader needs of its deck and the network. */
export interface LeadingDeck {
  /** Where a session stands that nobody has moved yet. */
  firstSlideId: string | undefined
  here: () => Position
  go: (position: Position) => void
  /** Posts a move; `atRevision` is the newest that this deck had heard when it was made. */
  post: (position: Position, atRevision: number) => Promise<PostOutcome>
  /** Called when a move has waited too long for the server, and when none waits any more. */
  late: (isLate: boolean) => void
  wait: (delayMs: number) => Promise<void>
  random: () => number
}

export interface Leader {
  /** The deck has moved, by a key or by us. */
  moved: (position: Position) => void
  /** A snapshot has arrived. */
  heard: (view: PublicView) => void
}

/**
 * Keeps a deck that leads and the server in step. Each move is posted until it is acknowledged, and only the
 * newest matters. Snapshots from before the last acknowledgement are old news; later ones that stand elsewhere
 * are the move of another leader, and are adopted.
 */
export function createLeader(deck: LeadingDeck): Leader {
  let greeted = false
  /** With the newest revision that this deck had heard when it moved: a retry must not pass for a later move. */
  let unsent: { position: Position, atRevision: number } | null = null
  let sending = false
  let acknowledged = -1
  let adopting: Position | null = null
  let newest: PublicView | null = null
  let turns = 0

  function moved(position: Position) {
    if (adopting && samePosition(position, adopting)) {
      adopting = null
      return
    }
    adopting = null
    if (!greeted)
      return
    unsent = { position, atRevision: newest?.revision ?? 0 }
    void send()
  }

  async function send() {
    if (sending)
      return
    sending = true
    let failures = 0
    watchForLate()
    while (unsent) {
      const move: { position: Position, atRevision: number } = unsent
      const outcome = await deck.post(move.position, move.atRevision)
      if (outcome.kind === 'failed') {
        failures++
        await deck.wait(retryDelayMs(failures, deck.random()))
        continue
      }
      failures = 0
      if (outcome.kind === 'done')
        acknowledged = Math.max(acknowledged, outcome.revision)
      if (unsent === move)
        unsent = null
      watchForLate()
    }
    sending = false
    // What came while a move was on its way counts if the move was refused: another leader has the room.
    if (newest)
      heard(newest)
  }

  /** Says that no move is late, and that one is when the next that waits has waited too long. */
  function watchForLate() {
    const turn = ++turns
    deck.late(false)
    if (unsent)
      void deck.wait(lateAfterMs).then(() => turn === turns && deck.late(true))
  }

  function heard(view: PublicView) {
    newest = view
    if (unsent || view.revision < acknowledged)
      return
    const isFirst = !greeted
    greeted = true
    // While nobody has moved the session, the deck in front of the facilitator says where it begins. A second
    // window, opened for the projector, joins where the first one stands.
    if (isFirst && view.status === 'waiting' && view.slideId === deck.firstSlideId)
      return moved(deck.here())
    adopt({ slideId: view.slideId, click: view.click })
  }

  function adopt(position: Position) {
    if (samePosition(position, deck.here()))
      return
    adopting = position
    deck.go(position)
  }

  return { moved, heard }
}
