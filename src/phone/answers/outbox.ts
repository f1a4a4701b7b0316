import type { Answer } from '../../live/protocol/answer.ts'
import type { Store } from '../state/store.ts'
import type { AnswerRecords } from './record.ts'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { markReceived, markRefused, nextToSend } from './record.ts'

/** `later`: nobody said no; the same answer is sent again. */
export type SendOutcome = { kind: 'received' } | { kind: 'refused', message: string } | { kind: 'later' }

export interface OutboxOptions {
  records: Store<AnswerRecords>
  send: (questionId: string, answer: Answer) => Promise<SendOutcome>
  /** Calls back after so many ms; the function returned cancels it. */
  after: (delayMs: number, act: () => void) => () => void
  random: () => number
}

export interface Outbox {
  /** Sends what is waiting, now. Safe to call at any time. */
  flush: () => void
}

/**
 * Sends saved answers one after another until each is received or finally refused. One that nobody took is tried again
 * later, and holds up no other. Sending is a `PUT` of the whole answer, so that sending twice is the same as once.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { records, send, after, random } = options
  let busy = false
  let failures = 0
  let cancelRetry = () => {}

  async function sendAll() {
    const postponed = new Set<string>()
    const next = () => nextToSend(records.get(), postponed)
    for (let waiting = next(); waiting; waiting = next()) {
      const { questionId, answer, edit } = waiting
      const outcome = await send(questionId, answer)
      if (outcome.kind === 'later') {
        postponed.add(questionId)
        continue
      }
      records.set(
        outcome.kind === 'received'
          ? markReceived(records.get(), questionId, edit)
          : markRefused(records.get(), questionId, edit, outcome.message),
      )
    }
    failures = postponed.size > 0 ? failures + 1 : 0
    if (failures > 0)
      cancelRetry = after(retryDelayMs(failures, random()), flush)
  }

  function flush() {
    if (busy)
      return
    cancelRetry()
    busy = true
    void sendAll().finally(() => (busy = false))
  }

  return { flush }
}
