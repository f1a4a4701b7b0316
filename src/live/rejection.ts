/** Every reason the server may refuse something for. A closed list: phones and deck know each one. */
export const rejectionReasons = [
  'unknown-session',
  'session-ended',
  'unknown-question',
  'unknown-slide',
  'question-closed',
  'question-private',
  'invalid-answer',
  'text-too-long',
  'malformed',
  'too-large',
  'not-facilitator',
  'wrong-key',
  'not-participant',
  'unknown-text',
  'no-timer',
  'too-many',
  'busy',
  'not-found',
] as const
export type RejectionReason = typeof rejectionReasons[number]

/** The body of every refused request. */
export interface Rejection {
  reason: RejectionReason
  /** One calm sentence for the person, without a code. */
  message: string
}
