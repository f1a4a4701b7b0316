import type { HandOver } from '../../live/rules/hand-over.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { Deposit } from '../storage/answer-store.ts'
import type { Storage } from '../storage/storage.ts'
import { randomBytes } from 'node:crypto'
import { answerKey } from '../../live/protocol/answer-key.ts'
import { questionState } from '../../live/rules/state.ts'
import { textId } from '../access/tokens.ts'

/**
 * More saves than a session makes between its last file and its end. Whoever has followed it elsewhere takes no
 * snapshot for news that is counted lower than what they have seen.
 */
const versionsAhead = 1_000

/** A session that comes from another computer. */
export interface ArrivingSession {
  state: SessionState
  texts: HandOver['texts']
  /** How often it had been saved there. */
  stateVersion: number
  /** Ms since 1970 on this computer's clock. */
  nowMs: number
}

/** Stores it with a secret of its own, each text under a ballot made up for it; `false` when its code is taken. */
export async function storeArrival(storage: Storage, session: ArrivingSession): Promise<boolean> {
  const { texts, stateVersion, nowMs } = session
  const { code, deleteOn } = session.state
  const secret = randomBytes(32).toString('base64url')
  const named = texts.map((text) => {
    const ballot = randomBytes(16).toString('base64url')
    return { ...text, ballot, id: textId(secret, ballot, text.text) }
  })
  const judged = named.flatMap(({ id, questionId, status }) => (status === 'held' ? [] : [{ id, questionId, status }]))
  const answeredTexts = named.filter(({ isAnswered }) => isAnswered).map(({ id }) => id)
  const state = { ...session.state, texts: judged, answeredTexts }
  const stored = { code, deleteOn, stateVersion: stateVersion + versionsAhead }
  const isWhole = named.length === 0
  // Until its texts are here too it is stored as one that was deleted: what is cut off now is erased at the next start.
  const arriving = isWhole ? state : { ...state, deletedAtMs: nowMs }
  if (!(await storage.sessions.insert({ ...stored, secret, state: JSON.stringify(arriving) })))
    return false
  const deposits = named.map(({ questionId, ballot, text }): Deposit => ({
    kind: 'answer',
    sessionCode: code,
    questionId: answerKey(questionId, questionState(state, questionId).round),
    ballot,
    value: { kind: 'text', text },
  }))
  if (!isWhole) {
    await commitAll(storage, code, deposits)
    await storage.sessions.save({ ...stored, state: JSON.stringify(state) })
  }
  return true
}

/** All or nothing: without its texts, the session is not here. */
async function commitAll(storage: Storage, code: string, deposits: Deposit[]): Promise<void> {
  try {
    await storage.answers.commit(deposits)
  }
  catch (error) {
    await storage.sessions.erase([code])
    throw error
  }
}
