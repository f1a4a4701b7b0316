import type { Answer } from '../../live/protocol/answer.ts'
import type { Outcome } from '../../live/protocol/refusal.ts'
import type { Commands } from './commands.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import { accept, refuse } from '../../live/protocol/refusal.ts'
import { checkAnswer } from '../../live/questions/check-answer.ts'
import { allQuestions, findQuestion } from '../../live/rules/lookup.ts'
import { questionState } from '../../live/rules/state.ts'
import { ballotId } from '../access/tokens.ts'

/** Takes the answers of one session's phones, and gives each phone its own back. */
export function createAnswers(context: SessionContext, saved: SavedState, commands: Commands) {
  const { code, secret, workshop, storage, queue } = context

  async function isStored(ballot: string, value: Answer): Promise<boolean> {
    const [stored] = await storage.answers.byBallots(code, [ballot])
    return stored !== undefined && JSON.stringify(stored.value) === JSON.stringify(value)
  }

  return {
    /** Accepted once the answer is stored. */
    async give(participantId: string, questionId: string, given: Answer): Promise<Outcome<null>> {
      const question = findQuestion(workshop(), questionId)
      if (!question)
        return refuse('unknown-question')
      const checked = checkAnswer(question, given)
      if (!checked.ok)
        return checked
      const ballot = ballotId(secret, participantId, questionId)
      await commands.settled()
      if (questionState(saved.state, questionId).status === 'open') {
        await queue.put({ kind: 'answer', sessionCode: code, questionId, ballot, value: checked.value })
        return accept(null)
      }
      // A phone that missed the acknowledgement asks again after the close: its answer was received.
      if (await isStored(ballot, checked.value))
        return accept(null)
      return refuse(saved.state.status === 'ended' ? 'session-ended' : 'question-closed')
    },

    /** What this phone has answered, by question id. */
    async of(participantId: string): Promise<Record<string, Answer>> {
      const ballots = allQuestions(workshop())
        .filter(question => !question.private)
        .map(question => ballotId(secret, participantId, question.id))
      const own = await storage.answers.byBallots(code, ballots)
      return Object.fromEntries(own.map(({ questionId, value }) => [questionId, value]))
    },
  }
}
