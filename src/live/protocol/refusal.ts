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
    | 'wrong-key'
    | 'not-participant'
    | 'unknown-text'
    | 'no-timer'
    | 'too-many'
    | 'busy'
    | 'not-found'

/** The body of every refused request. */
export interface Refusal {
  reason: RefusalReason
  /** One calm sentence for the person, without a code. */
  message: string
}

const calmMessages: Record<RefusalReason, string> = {
  'unknown-session': 'There is no session with this code. Check it against the screen.',
  'session-ended': 'This session has ended.',
  'unknown-question': 'This session has no such question.',
  'unknown-slide': 'The workshop has no such slide.',
  'question-closed': 'This question has closed.',
  'question-private': 'This question is private: its answer stays on the phone.',
  'invalid-answer': 'That is not one of the answers to this question.',
  'text-too-long': 'This text is too long. Please shorten it.',
  'malformed': 'That could not be read.',
  'too-large': 'That is too much at once. Please shorten it.',
  'not-facilitator': 'Please sign in as the facilitator first.',
  'wrong-key': 'That is not the key. It is shown where the server was started.',
  'not-participant': 'Please open the session on this phone first.',
  'unknown-text': 'This text is no longer there: its writer may have replaced it.',
  'no-timer': 'There is no timer to change.',
  'too-many': 'That was a lot at once. Please wait a moment.',
  'busy': 'The server is busy. Your phone tries again by itself.',
  'not-found': 'There is nothing at this address.',
}

/** A refusal with its usual sentence, or with one that fits better. */
export function refusalFor(reason: RefusalReason, message: string = calmMessages[reason]): Refusal {
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
