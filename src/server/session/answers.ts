import type { Answer } from '../../live/protocol/answer.ts'
import type { Outcome } from '../../live/protocol/refusal.ts'
import type { Admission } from './admission.ts'
import type { Commands } from './commands.ts'
import type { Participants } from './participants.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import { readAnswerKey, readVoteKey } from '../../live/protocol/answer-key.ts'
import { accept, refuse } from '../../live/protocol/refusal.ts'
import { isAnytime } from '../../live/questions/anytime.ts'
import { checkAnswer } from '../../live/questions/check-answer.ts'
import { keysOfPhone, textsToVoteFor } from '../../live/rules/anytime-questions.ts'
import { findQuestion } from '../../live/rules/lookup.ts'
import { questionState } from '../../live/rules/state.ts'
import { ballotId } from '../access/tokens.ts'

export interface AnswersOptions {
  context: SessionContext
  saved: SavedState
  commands: Commands
  participants: Participants
  admission: Admission
}

type VotedText = NonNullable<ReturnType<typeof readVoteKey>>

/** What is stored under a key, and whether it may be, at the moment it is asked. */
interface Checked {
  value: Answer
  isOpen: () => boolean
}

/** Takes the answers of one session's phones, and gives each phone its own back. */
export function createAnswers({ context, saved, commands, participants, admission }: AnswersOptions) {
  const { code, secret, workshop, storage, queue } = context

  async function isStored(ballot: string, value: Answer): Promise<boolean> {
    const [stored] = await storage.answers.byBallots(code, [ballot])
    return stored !== undefined && JSON.stringify(stored.value) === JSON.stringify(value)
  }

  function checked(key: string, given: Answer): Outcome<Checked> {
    const vote = readVoteKey(key)
    return vote ? checkedVote(vote, given) : checkedAnswer(key, given)
  }

  function checkedAnswer(key: string, given: Answer): Outcome<Checked> {
    const asked = readAnswerKey(key)
    const question = asked && findQuestion(workshop(), asked.questionId)
    if (!question || (asked.slot > 1 && !isAnytime(question)))
      return refuse('unknown-question')
    const answer = checkAnswer(question, given)
    if (!answer.ok)
      return answer
    const isOpen = () => {
      const { status, round } = questionState(saved.state, question.id)
      return status === 'open' && round === asked.round
    }
    return accept({ value: answer.value, isOpen })
  }

  /** A pass takes a vote back. Only what the room may read can be voted for; nothing else is even stored. */
  function checkedVote({ questionId, textId }: VotedText, given: Answer): Outcome<Checked> {
    const question = findQuestion(workshop(), questionId)
    if (!question || !isAnytime(question))
      return refuse('unknown-question')
    if (given.kind !== 'vote' && given.kind !== 'pass')
      return refuse('invalid-answer')
    const isOpen = () =>
      textsToVoteFor(saved.state, workshop()).some(text => text.questionId === questionId && text.id === textId)
    return accept({ value: given, isOpen })
  }

  return {
    /** Accepted once the answer is stored. `key`: of the question's round in which it was given, or of a vote. */
    async give(participantId: string, key: string, given: Answer): Promise<Outcome<null>> {
      const its = checked(key, given)
      if (!its.ok)
        return its
      if (!participants.mayJoin(participantId))
        return refuse('joining-locked')
      const { value, isOpen } = its.value
      const ballot = ballotId(secret, participantId, key)
      await commands.settled()
      if (isOpen()) {
        const counts = value.kind === 'pass' || admission.counts(key, participantId)
        admission.stored(key, ballot, counts)
        await queue.offer({ kind: 'answer', sessionCode: code, questionId: key, ballot, value })
        return accept(null)
      }
      // A phone that missed the acknowledgement asks again after the close: its answer was received.
      if (await isStored(ballot, value))
        return accept(null)
      return refuse(saved.state.status === 'ended' ? 'session-ended' : 'question-closed')
    },

    /** What this phone has answered in the round of each question that stands, and its votes, by key. */
    async of(participantId: string): Promise<Record<string, Answer>> {
      const ballots = keysOfPhone(saved.state).map(key => ballotId(secret, participantId, key))
      const own = await storage.answers.byBallots(code, ballots)
      return Object.fromEntries(own.map(({ questionId, value }) => [questionId, value]))
    },
  }
}
