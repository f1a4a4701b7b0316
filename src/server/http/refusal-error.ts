import type { Refusal, RefusalReason } from '../../live/protocol/refusal.ts'
import { refusalWords } from '../../language/words.ts'
import { refusalFor } from '../../live/protocol/refusal.ts'

const statuses: Record<RefusalReason, number> = {
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
  'not-participant': 401,
  'joining-locked': 403,
  'unknown-text': 404,
  'no-timer': 409,
  'overtaken': 409,
  'not-clicker': 409,
  'too-many': 429,
  'busy': 503,
  'not-found': 404,
}

/** A request that is refused with a typed refusal; thrown by routes, answered in one place. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  readonly status: number

  constructor(reason: RefusalReason, message?: string, status: number = statuses[reason]) {
    super(message ?? reason)
    this.refusal = refusalFor(reason, message)
    this.status = status
  }
}

/** The error to throw for a refusal that a rule gave. */
export function refusalError(refusal: Refusal): RefusalError {
  return new RefusalError(refusal.reason, refusal.message)
}

/** The refusal that answers an error; `null` when the error is the server's own fault. */
export function asRefusalError(error: unknown): RefusalError | null {
  if (error instanceof RefusalError)
    return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  const status
    = typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
      ? error.statusCode
      : 500
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new RefusalError('too-large')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new RefusalError('malformed', refusalWords.otherForm, 415)
  // Every other error of this kind means that the web framework could not read the request.
  return status >= 400 && status < 500 ? new RefusalError('malformed', undefined, status) : null
}
