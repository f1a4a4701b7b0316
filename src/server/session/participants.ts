import type { FacilitatorView } from '../../live/protocol/view.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import { randomUUID } from 'node:crypto'
import { participantMark } from '../access/tokens.ts'
import { createOpenCount } from './open-count.ts'
import { largestRush } from './rush.ts'

/** Joins are gathered for so long, in ms, and written in one commit: nobody waits for them. */
const gatherJoinsForMs = 150
/** A phone that asks for the session's state counts as following it for so long, in ms. */
const followsForMs = 30_000

interface Joined {
  participantId: string
  atMs: number
}

export interface ParticipantsOptions {
  context: SessionContext
  saved: SavedState
  /** The marks of those who had joined before this process knew the session. */
  stored: string[]
}

/**
 * The phones of one session: who has joined, and who follows it now. When a phone joined is known in memory only, so
 * that what comes in a burst can be removed.
 */
export function createParticipants({ context, saved, stored }: ParticipantsOptions) {
  const { code, secret, queue, storage } = context
  const marks = new Set(stored)
  const joined = new Map<string, Joined>()
  const openStreams = createOpenCount()
  const askedAtMs = new Map<string, number>()
  /** Whose last stream has closed, and who has not asked since. */
  const gone = new Set<string>()
  const unstored = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  const markOf = new Map<string, string>()
  /** The random name of a burst, by the moment at which it began. */
  const burstNames = new Map<number, string>()

  function mark(participantId: string): string {
    const its = markOf.get(participantId) ?? participantMark(secret, participantId)
    markOf.set(participantId, its)
    return its
  }

  function add(its: string, participantId: string) {
    marks.add(its)
    joined.set(its, { participantId, atMs: performance.now() })
    unstored.add(its)
    timer ??= setTimeout(storeJoins, gatherJoinsForMs)
  }

  function storeJoins() {
    cancel()
    for (const participant of unstored)
      queue.put({ kind: 'join', sessionCode: code, participant }).catch(() => marks.delete(participant))
    unstored.clear()
  }

  function cancel() {
    clearTimeout(timer ?? undefined)
    timer = null
  }

  /** Whether this phone, or one without a name, may take part: who is in, and while joining is not locked anyone. */
  function mayJoin(participantId: string | null): boolean {
    return !saved.state.joiningLocked || (participantId !== null && marks.has(mark(participantId)))
  }

  /** Whether it follows at this moment: a stream is open, or it has just asked. */
  function follows(its: string): boolean {
    return openStreams.of(its) > 0 || performance.now() - (askedAtMs.get(its) ?? -Infinity) < followsForMs
  }

  function largestBurst() {
    const rush = largestRush([...joined.values()].map(({ atMs }) => atMs))
    if (!rush)
      return null
    const name = burstNames.get(rush.fromMs) ?? randomUUID()
    burstNames.set(rush.fromMs, name)
    return { ...rush, name }
  }

  return {
    /** Lets a phone in that follows the session; `false` when joining is locked and it was not in before. */
    join(participantId: string): boolean {
      const its = mark(participantId)
      if (!mayJoin(participantId))
        return false
      if (!marks.has(its))
        add(its, participantId)
      askedAtMs.set(its, performance.now())
      gone.delete(its)
      return true
    },

    mayJoin,
    /** Puts into the queue now what has joined since the last time. */
    storeJoins,
    cancel,

    follows,

    /** The random names of those who follow at this moment. */
    followers: (): string[] =>
      [...joined].filter(([its]) => follows(its)).map(([, { participantId }]) => participantId),

    /** Counts an open stream of this phone; the function given back counts it as closed. */
    streamOpened(participantId: string): () => void {
      const its = mark(participantId)
      const closed = openStreams.opened(its)
      return () => {
        closed()
        askedAtMs.set(its, performance.now())
        gone.add(its)
      }
    },

    /** How many phones have a stream open, or ask again and again instead. */
    connected(): number {
      const asking = [...askedAtMs.keys()].filter(its => openStreams.of(its) === 0 && !gone.has(its) && follows(its))
      return openStreams.size + asking.length
    },
    /** How many streams this phone has open. */
    streamsOf: (participantId: string): number => openStreams.of(mark(participantId)),

    mark,
    /** The marks of all that have joined, as they are now. */
    all: (): Set<string> => new Set(marks),

    /** The largest number that joined in one burst since this process runs. */
    rush(): FacilitatorView['rush'] {
      const largest = largestBurst()
      return largest && { phones: largest.phones, burst: largest.name }
    },

    /**
     * Removes the burst of this name, if it is the largest now; gives the random names of its phones, for what they
     * have answered. Only ever all of a burst: whoever could remove one phone could see which text goes with it.
     */
    async remove(burst: string): Promise<string[]> {
      const largest = largestBurst()
      if (largest?.name !== burst)
        return []
      const { fromMs, toMs } = largest
      const gone = [...joined].filter(([, { atMs }]) => atMs >= fromMs && atMs <= toMs)
      for (const [its] of gone) {
        marks.delete(its)
        joined.delete(its)
      }
      await storage.answers.removeParticipants(code, gone.map(([its]) => its))
      return gone.map(([, { participantId }]) => participantId)
    },
  }
}
export type Participants = ReturnType<typeof createParticipants>
