import type { Answer } from '../../live/protocol/answer.ts'
import type { Outcome } from '../../live/protocol/refusal.ts'
import type { Admission } from './admission.ts'
import type { Commands } from './commands.ts'
import type { Participants } from './participants.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import { answerKey, readAnswerKey } from '../../live/protocol/answer-key.ts'
import { accept, refuse } from '../../live/protocol/refusal.ts'
import { checkAnswer } from '../../live/questions/check-answer.ts'
import { allQuestions, findQuestion } from '../../live/rules/lookup.ts'
import { questionState } from '../../live/rules/state.ts'
import { ballotId } from '../access/tokens.ts'

export interface AnswersOptions {
  context: SessionContext
  saved: SavedState
  commands: Commands
  participants: Participants
  admission: Admission
}

/** Takes the answers of one session's phones, and gives each phone its own back. */
export function createAnswers({ context, saved, commands, participants, admission }: AnswersOptions) {
  const { code, secret, workshop, storage, queue } = context

  async function isStored(ballot: string, value: Answer): Promise<boolean> {
    const [stored] = await storage.answers.byBallots(code, [ballot])
    return stored !== undefined && JSON.stringify(stored.value) === JSON.stringify(value)
  }

  return {
    /** Accepted once the answer is stored. `key`: of the question's round in which it was given. */
    async give(participantId: string, key: string, given: Answer): Promise<Outcome<null>> {
      const asked = readAnswerKey(key)
      const question = asked && findQuestion(workshop(), asked.questionId)
      if (!question)
        return refuse('unknown-question')
      const checked = checkAnswer(question, given)
      if (!checked.ok)
        return checked
      if (!participants.mayJoin(participantId))
        return refuse('joining-locked')
      const ballot = ballotId(secret, participantId, key)
      await commands.settled()
      const { status, round } = questionState(saved.state, question.id)
      if (status === 'open' && round === asked.round) {
        const counts = checked.value.kind === 'pass' || admission.counts(key, participantId)
        admission.stored(key, ballot, counts)
        await queue.offer({ kind: 'answer', sessionCode: code, questionId: key, ballot, value: checked.value })
        return accept(null)
      }
      // A phone that missed the acknowledgement asks again after the close: its answer was received.
      if (await isStored(ballot, checked.value))
        return accept(null)
      return refuse(saved.state.status === 'ended' ? 'session-ended' : 'question-closed')
    },

    /** What this phone has answered in the round of each question that stands, by key. */
    async of(participantId: string): Promise<Record<string, Answer>> {
      const ballots = allQuestions(workshop())
        .filter(question => !question.private)
        .map(({ id }) => ballotId(secret, participantId, answerKey(id, questionState(saved.state, id).round)))
      const own = await storage.answers.byBallots(code, ballots)
      return Object.fromEntries(own.map(({ questionId, value }) => [questionId, value]))
    },
  }
}
