import type { RoomFacts } from '../../live/rules/anytime-questions.ts'
import type { Commands } from './commands.ts'
import type { ParticipationCache } from './participation.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import type { ShownTexts } from './shown-texts.ts'
import { voteKey } from '../../live/protocol/answer-key.ts'
import { textsToVoteFor, withRoomFacts } from '../../live/rules/anytime-questions.ts'

export interface RoomFactsOptions {
  context: SessionContext
  saved: SavedState
  participation: ParticipationCache
  texts: ShownTexts
  commands: Commands
}

/** Brings into one session's state what phones may know of the questions that are open all the time. */
export function createRoomFacts({ context, saved, participation, texts, commands }: RoomFactsOptions) {
  const { code, workshop, storage } = context

  async function facts(): Promise<RoomFacts> {
    const { joined, received, texts: sent } = await participation.current()
    const voted = textsToVoteFor(saved.state, workshop())
      .map(({ questionId, id }) => ({ id, key: voteKey(questionId, id) }))
      .filter(({ key }) => received.has(key))
    const counted = await Promise.all(voted.map(async ({ id, key }): Promise<[string, number]> => {
      const rows = await storage.answers.tally(code, key)
      return [id, rows.find(({ value }) => value.kind === 'vote')?.count ?? 0]
    }))
    return { joined, texts: texts.of(sent), votes: new Map(counted) }
  }

  return {
    /** Called at the moments of the room's counts, and after each command. Saves only what phones will see change. */
    async bringIn(): Promise<void> {
      if (saved.state.status !== 'running')
        return
      const its = await facts()
      if (withRoomFacts(saved.state, its, workshop()) !== saved.state)
        await commands.edit(state => withRoomFacts(state, its, workshop()))
    },
  }
}
