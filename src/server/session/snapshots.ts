import type { FacilitatorView, PublicView } from '../../live/protocol/view.ts'
import type { Participation, ViewContext } from '../../live/rules/view-context.ts'
import type { ParticipationCache } from './participation.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import { facilitatorView, publicView } from '../../live/rules/public-view.ts'

/** Who a snapshot is for. */
export type Audience = 'everyone' | 'facilitator'

/** One session as it is now, for everyone or for its facilitator. */
export function createSnapshots(context: SessionContext, saved: SavedState, participation: ParticipationCache) {
  function contextWith(current: Participation): ViewContext {
    const { code, workshop, now, joinUrl } = context
    return { ...current, revision: saved.revision, nowMs: now(), workshop: workshop(), joinUrl: joinUrl(code) }
  }

  // State and revision are read after the wait, in one go: a command that is saved in between changes both.
  async function view(): Promise<PublicView> {
    const current = await participation.current()
    return publicView(saved.state, contextWith(current))
  }

  async function viewForFacilitator(): Promise<FacilitatorView> {
    const current = await participation.current()
    return facilitatorView(saved.state, contextWith(current))
  }

  return {
    view,
    facilitatorView: viewForFacilitator,
    /** The snapshot as an event of the stream. */
    async event(audience: Audience): Promise<Buffer> {
      const snapshot = audience === 'facilitator' ? await viewForFacilitator() : await view()
      return Buffer.from(`event: view\ndata: ${JSON.stringify(snapshot)}\n\n`)
    },
  }
}
