import type { Answer } from '../../live/protocol/answer.ts'
import type { FollowUpPhase } from '../../live/rules/follow-up.ts'
import type { Commands } from './commands.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import { followUpKey, followUpPhase, followUpQuestions, followUpResults } from '../../live/rules/follow-up.ts'
import { ballotId } from '../access/tokens.ts'

export interface FollowUpOptions {
  context: SessionContext
  saved: SavedState
  commands: Commands
  /** Called when answers were deleted from the storage. */
  onDeleted: () => void
}

/** The questions weeks after a session: takes their answers, and counts them once. */
export function createFollowUp({ context, saved, commands, onDeleted }: FollowUpOptions) {
  const { code, secret, workshop, storage, queue, now, tidySoon } = context

  function phase(): FollowUpPhase {
    return followUpPhase(saved.state, workshop(), now())
  }

  return {
    phase,

    /**
     * Stores what this browser answers to each question, in place of what it did before: `false`, and nothing done,
     * when they are not open. Each answer has a ballot of its own, so that nobody can tell which belong together.
     */
    async give(browserId: string, answerTo: (questionId: string) => Answer): Promise<boolean> {
      await commands.settled()
      if (phase() !== 'open')
        return false
      await Promise.all(followUpQuestions().map(({ id }) => {
        const questionId = followUpKey(id)
        const ballot = ballotId(secret, browserId, questionId)
        return queue.offer({ kind: 'answer', sessionCode: code, questionId, ballot, value: answerTo(id) })
      }))
      // They are open for weeks: nothing tells for so long in which order answers came, or which came together.
      tidySoon()
      return true
    },

    /**
     * Counts once what was answered, when that is over, and deletes the answers. A second result would tell by its
     * difference from the first what someone has answered, so there is none, whatever happens to the clock.
     */
    async count(): Promise<void> {
      if (phase() !== 'over' || saved.state.followUp !== null)
        return
      await queue.flush()
      const { minimumGroup } = workshop().config.session
      const followUp = await Promise.all(followUpQuestions().map(async (question) => {
        const rows = await storage.answers.tally(code, followUpKey(question.id))
        return { id: question.id, released: followUpResults(question, rows, minimumGroup) }
      }))
      const kept = await commands.edit(state => (state.followUp === null ? { ...state, followUp } : state))
      if (!kept.ok)
        return
      await storage.answers.forget(code, followUpKeys())
      onDeleted()
      tidySoon()
    },
  }
}

/** Under what all of its answers are stored. */
export function followUpKeys(): string[] {
  return followUpQuestions().map(({ id }) => followUpKey(id))
}
