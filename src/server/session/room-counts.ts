import type { Participation } from '../../live/rules/view-context.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { ParticipationCache } from './participation.ts'
import type { SavedState } from './saved-state.ts'
import { answerKey } from '../../live/protocol/answer-key.ts'
import { inSteps } from '../../live/rules/count-step.ts'
import { findQuestion } from '../../live/rules/lookup.ts'

/** What the wall and the desk may show of how many there are. */
export interface RoomCounts {
  joined: number
  /** Answers by key of a question's round, passes included. */
  received: ReadonlyMap<string, number>
}

export interface RoomCountsOptions {
  participation: ParticipationCache
  saved: SavedState
  workshop: () => Workshop
  /** How often counts move, in ms: whoever watches cannot tell when someone answered. */
  everyMs: number
  /** Called when there may be new counts to show. */
  onMove: () => void
  onError: (error: unknown) => void
}

/**
 * The counts that a room sees. They move together at fixed moments and, while a question is open, in steps; once it
 * has closed, its count is exact, unless it is sensitive: then small counts among its results would follow from it.
 */
export function createRoomCounts({ participation, saved, workshop, everyMs, onMove, onError }: RoomCountsOptions) {
  let held: RoomCounts | null = null
  let timer: NodeJS.Timeout | null = null

  function stepped({ joined, received }: Participation): RoomCounts {
    return { joined, received: new Map([...received].map(([key, count]) => [key, inSteps(count)])) }
  }

  function isSensitive(questionId: string): boolean {
    return findQuestion(workshop(), questionId)?.sensitive ?? false
  }

  async function move() {
    timer = null
    held = stepped(await participation.current())
    onMove()
  }

  return {
    /** What may be shown now, given what there is. */
    of(current: Participation): RoomCounts {
      held ??= stepped(current)
      const { joined, received } = held
      const inexact = saved.state.questions.filter(({ id, status }) => status === 'open' || isSensitive(id))
      const keys = new Set(inexact.map(({ id, round }) => answerKey(id, round)))
      const shown = [...current.received].map(([key, count]): [string, number] =>
        [key, keys.has(key) ? (received.get(key) ?? 0) : count])
      return { joined, received: new Map(shown) }
    },

    /** Called when someone has joined or answered: the counts follow at the next of their moments. */
    changed() {
      timer ??= setTimeout(() => void move().catch(onError), everyMs - (performance.now() % everyMs))
    },

    /** Called when something was deleted: what is shown next is what is there. */
    recount() {
      held = null
    },

    /** Forgets what is due. */
    cancel() {
      clearTimeout(timer ?? undefined)
      timer = null
    },
  }
}
export type RoomCountsView = ReturnType<typeof createRoomCounts>
