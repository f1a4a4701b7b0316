import type { Audience } from '../../live/protocol/audience.ts'
import type { FacilitatorView, PublicView, RoomView } from '../../live/protocol/view.ts'
import type { ViewContext } from '../../live/rules/view-context.ts'
import type { Participants } from './participants.ts'
import type { ParticipationCache } from './participation.ts'
import type { RoomCountsView } from './room-counts.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import type { ShownTexts } from './shown-texts.ts'
import { facilitatorView, publicView, roomView } from '../../live/rules/public-view.ts'

/** A snapshot on its way: `content` is the same for two that differ in nothing but when they were made. */
export interface SnapshotEvent {
  bytes: Buffer
  content: string
}

interface SnapshotParts {
  context: SessionContext
  saved: SavedState
  participation: ParticipationCache
  participants: Participants
  presenters: () => string[]
  counts: RoomCountsView
  texts: ShownTexts
}

/** One session as it is now, for each of its audiences. */
export function createSnapshots(parts: SnapshotParts) {
  const { context, saved, participation, participants, presenters, counts, texts } = parts

  // State and revision are read after the wait, in one go: a command that is saved in between changes both.
  async function viewContext(audience: Audience): Promise<ViewContext> {
    const { code, workshop, now, joinUrl } = context
    const current = await participation.current()
    const { joined, received } = counts.of(current)
    return {
      joined,
      received,
      connected: audience === 'facilitator' ? participants.connected() : 0,
      presenters: presenters(),
      texts: texts.of(current.texts),
      revision: saved.revision,
      nowMs: now(),
      workshop: workshop(),
      joinUrl: joinUrl(code),
      rush: audience === 'facilitator' ? participants.rush() : null,
    }
  }

  async function view(audience: Audience): Promise<PublicView | RoomView | FacilitatorView> {
    const given = await viewContext(audience)
    const make = { phones: publicView, wall: roomView, facilitator: facilitatorView }[audience]
    return make(saved.state, given)
  }

  return {
    view,
    /** The snapshot as an event of the stream. */
    async event(audience: Audience): Promise<SnapshotEvent> {
      const shown = await view(audience)
      const bytes = Buffer.from(`event: view\ndata: ${JSON.stringify(shown)}\n\n`)
      return { bytes, content: JSON.stringify({ ...shown, serverNowMs: 0 }) }
    },
  }
}
