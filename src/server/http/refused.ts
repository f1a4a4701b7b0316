import type { Rejection, RejectionReason } from '../../live/protocol/refusal.ts'
import { reject } from '../../live/protocol/refusal.ts'

const statuses: Record<RejectionReason, number> = {
  'unknown-session': 404,
  'session-ended': 409,
  'unknown-question': 404,
  'unknown-slide': 404,
  'question-closed': 409,
  'question-private': 422,
  'invalid-answer': 422,
  'text-too-long': 422,
  'malformed': 400,
  'too-large': 413,
  'not-facilitator': 401,
  'wrong-key': 403,
  'not-participant': 401,
  'unknown-text': 404,
  'no-timer': 409,
  'too-many': 429,
  'busy': 503,
  'not-found': 404,
}

/** A request that is refused with a typed rejection; thrown by routes, answered in one place. */
export class Refused extends Error {
  readonly rejection: Rejection
  readonly status: number

  constructor(reason: RejectionReason, message?: string, status: number = statuses[reason]) {
    super(message ?? reason)
    this.rejection = reject(reason, message)
    this.status = status
  }
}

/** Throws a rejection that a rule gave. */
export function refused(rejection: Rejection): Refused {
  return new Refused(rejection.reason, rejection.message)
}

/** What a person reads, and the status, for anything that went wrong; `null` when it is our own fault. */
export function rejectionOf(error: unknown): Refused | null {
  if (error instanceof Refused)
    return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  const status
    = typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
      ? error.statusCode
      : 500
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Refused('too-large')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Refused('malformed', 'This is not in a form the server reads.', 415)
  // Whatever else the web framework refuses a request for, it could not be read.
  return status >= 400 && status < 500 ? new Refused('malformed', undefined, status) : null
}
