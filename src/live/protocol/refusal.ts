import { refusalWords } from '../../language/words.ts'

/** Every reason for which the server may refuse a request. Phones and deck know each one. */
export type RefusalReason
  = 'unknown-session'
    | 'session-ended'
    | 'unknown-question'
    | 'unknown-slide'
    | 'question-closed'
    | 'question-private'
    | 'invalid-answer'
    | 'text-too-long'
    | 'malformed'
    | 'too-large'
    | 'not-facilitator'
    | 'not-participant'
    | 'joining-locked'
    | 'unknown-text'
    | 'no-timer'
    | 'overtaken'
    | 'not-clicker'
    | 'too-many'
    | 'busy'
    | 'not-found'

/** The body of every refused request. */
export interface Refusal {
  reason: RefusalReason
  /** One calm sentence for the person, without a code. */
  message: string
}

/** A refusal with its usual sentence, or with one that fits better. */
export function refusalFor(reason: RefusalReason, message: string = refusalWords.reasons[reason]): Refusal {
  return { reason, message }
}

/** A value, or why there is none. */
export type Outcome<T> = { ok: true, value: T } | { ok: false, refusal: Refusal }

/** The accepting outcome. */
export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** The refusing outcome. */
export function refuse(reason: RefusalReason, message?: string): Outcome<never> {
  return { ok: false, refusal: refusalFor(reason, message) }
}
