import type { Question } from '../../workshop/model/activity.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { LiveSession } from './live-session.ts'
import { randomUUID } from 'node:crypto'
import { answerKey, voteKey } from '../../live/protocol/answer-key.ts'
import { simulatedAnswer, thinksFor, wouldAskToo } from '../../live/rehearsal/simulated-answer.ts'
import { textsToVoteFor } from '../../live/rules/anytime-questions.ts'
import { findQuestion } from '../../live/rules/lookup.ts'

/** How quick simulated people are, in ms. */
export interface SimulatedPace {
  /** All have joined after so long: slowly enough to be no burst. */
  joinWithinMs: number
  /** Nobody thinks longer about a question. */
  answerWithinMs: number
  /** How often they look at the screen. */
  lookEveryMs: number
}

export const usualPace: SimulatedPace = { joinWithinMs: 8_000, answerWithinMs: 12_000, lookEveryMs: 250 }

export interface SimulatedPhonesOptions {
  howMany: number
  pace: SimulatedPace
  workshop: () => Workshop
  onError: (error: unknown) => void
}

/** Phones that join a session from within the server, and answer what is asked. The function given back ends them. */
export function simulatePhones(session: LiveSession, options: SimulatedPhonesOptions): () => void {
  const { howMany, pace, workshop, onError } = options
  const joined: { number: number, participantId: string, close: () => void }[] = []
  const answered = new Set<string>()
  const openSince = new Map<string, number>()

  function join() {
    if (joined.length === howMany)
      return
    const participantId = randomUUID()
    session.follow(participantId)
    joined.push({ number: joined.length, participantId, close: session.streamOpened(participantId) })
  }

  function look() {
    for (const { id, status, round } of session.state.questions) {
      const question = status === 'open' ? findQuestion(workshop(), id) : undefined
      if (question && !question.private)
        answerDue(question, answerKey(id, round))
    }
    vote()
  }

  /** Some would ask what others have asked, too. */
  function vote() {
    for (const { questionId, id } of textsToVoteFor(session.state, workshop())) {
      for (const { number, participantId } of joined) {
        const key = voteKey(questionId, id)
        if (answered.has(`${key} ${number}`) || !wouldAskToo(id, number))
          continue
        answered.add(`${key} ${number}`)
        session.answer(participantId, key, { kind: 'vote' }).catch(onError)
      }
    }
  }

  function answerDue(question: Question, key: string) {
    const since = openSince.get(key) ?? performance.now()
    openSince.set(key, since)
    for (const { number, participantId } of joined) {
      const isDue = performance.now() - since >= thinksFor(question, number) * pace.answerWithinMs
      if (!isDue || answered.has(`${key} ${number}`))
        continue
      answered.add(`${key} ${number}`)
      session.answer(participantId, key, simulatedAnswer(question, number)).catch(onError)
    }
  }

  const joining = setInterval(join, pace.joinWithinMs / howMany)
  const looking = setInterval(look, pace.lookEveryMs)
  for (const timer of [joining, looking]) timer.unref()
  return () => {
    clearInterval(joining)
    clearInterval(looking)
    joined.forEach(({ close }) => close())
  }
}
