import type { Participants } from './participants.ts'
import type { SessionContext } from './session-context.ts'
import { ballotId } from '../access/tokens.ts'

/**
 * Whose answers count towards the minimum group: phones that had joined before the question opened and that follow
 * the session. Otherwise someone could make as many phones as are missing beside the one whose answer they want.
 */
export function createAdmission({ secret }: SessionContext, participants: Participants) {
  /** By key of a question's round: who was in when it opened. After a restart none: then everyone counts. */
  const admitted = new Map<string, Set<string>>()
  /** By key: ballots that are stored and do not count. */
  const uncounted = new Map<string, Set<string>>()

  return {
    /** Called when a question has opened: whoever joins from now on does not count. */
    opened(key: string) {
      admitted.set(key, participants.all())
      // One that is opened again keeps what does not count; what those have sent who follow now does.
      const its = uncounted.get(key) ?? new Set()
      uncounted.set(key, its)
      if (its.size > 0)
        participants.followers().forEach(id => its.delete(ballotId(secret, id, key)))
    },

    /** Whether the answer of this phone counts. */
    counts(key: string, participantId: string): boolean {
      const were = admitted.get(key)
      const its = participants.mark(participantId)
      return were === undefined || (were.has(its) && participants.follows(its))
    },

    /** Called when an answer is stored. A pass is left out of every count. */
    stored(key: string, ballot: string, counts: boolean) {
      if (counts)
        uncounted.get(key)?.delete(ballot)
      else
        uncounted.get(key)?.add(ballot)
    },

    /** Called when a phone follows again that may have been asleep: what it sent before it did counts after all. */
    followed(participantId: string) {
      for (const [key, its] of uncounted) {
        if (its.size > 0 && admitted.get(key)?.has(participants.mark(participantId)))
          its.delete(ballotId(secret, participantId, key))
      }
    },

    /** Called when phones are removed, with their ballots: if they come back, it is as newcomers. */
    removed(participantIds: string[], ballots: string[]) {
      const marks = participantIds.map(participants.mark)
      for (const were of admitted.values())
        marks.forEach(its => were.delete(its))
      for (const its of uncounted.values())
        ballots.forEach(ballot => its.delete(ballot))
    },

    /** How many stored answers, passes left out, do not count. */
    uncounted: (key: string): number => uncounted.get(key)?.size ?? 0,
  }
}
export type Admission = ReturnType<typeof createAdmission>
