import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a facilitator stays signed in, in hours. */
export const facilitatorHours = 12
/** Clocks are set a little back and forth, in ms, without anybody noticing. */
const clockToleranceMs = 60_000
/** How long a phone keeps its token: for the day of its session. */
export const participantHours = 24

function mac(secret: string, ...parts: string[]): string {
  return createHmac('sha256', secret).update(parts.join('\0')).digest('base64url').slice(0, 32)
}

/** Whether two secrets are equal; how long this takes does not depend on how many of their letters agree. */
export function sameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** A random name for one phone, signed so that only this server can make one. */
export function newParticipantToken(secret: string): string {
  const id = randomBytes(15).toString('base64url')
  return `${id}.${mac(secret, 'participant', id)}`
}

/** The phone's random name, or `null` when the token was not made here. */
export function readParticipantToken(token: string | undefined, secret: string): string | null {
  const [id, signature, ...rest] = token?.split('.') ?? []
  return id && signature && rest.length === 0 && sameSecret(signature, mac(secret, 'participant', id)) ? id : null
}

/** A signed-in facilitator's token: the time it expires and a random name, signed. Another key makes it invalid. */
export function newFacilitatorToken(secret: string, key: string, nowMs: number): string {
  const expiresMs = String(nowMs + facilitatorHours * 3_600_000)
  const id = randomBytes(9).toString('base64url')
  return `${expiresMs}.${id}.${mac(secret, 'facilitator', key, expiresMs, id)}`
}

/** A facilitator's sign-in: its random name, and when it ends, ms since 1970. */
export interface SignIn {
  id: string
  expiresMs: number
}

/**
 * The sign-in that this token proves at this moment; `null` when it proves none. One that ends later than one made now
 * is from a time when the clock was ahead.
 */
export function readFacilitatorToken(
  token: string | undefined,
  secret: string,
  key: string,
  nowMs: number,
): SignIn | null {
  const [expiresMs, id, signature, ...rest] = token?.split('.') ?? []
  if (!expiresMs || !id || !signature || rest.length > 0)
    return null
  if (!sameSecret(signature, mac(secret, 'facilitator', key, expiresMs, id)))
    return null
  const leftMs = Number(expiresMs) - nowMs
  return leftMs > 0 && leftMs <= facilitatorHours * 3_600_000 + clockToleranceMs
    ? { id, expiresMs: Number(expiresMs) }
    : null
}

/** What lets one person present one session: their id in it, signed. It holds for as long as the session names them. */
export function coFacilitatorToken(secret: string, code: string, id: string): string {
  return `${id}.${mac(secret, 'co-facilitator', code, id)}`
}

/** The co-facilitator's id, or `null` when the token was not made here for this session. */
export function readCoFacilitatorToken(token: string | undefined, secret: string, code: string): string | null {
  const [id, signature, ...rest] = token?.split('.') ?? []
  return id && signature && rest.length === 0 && sameSecret(signature, mac(secret, 'co-facilitator', code, id))
    ? id
    : null
}

/** A random name for one browser that answers a session's follow-up; it has nothing in common with a phone's. */
export function newFollowUpToken(secret: string, code: string): string {
  const id = randomBytes(15).toString('base64url')
  return `${id}.${mac(secret, 'follow-up', code, id)}`
}

/** The browser's random name, or `null` when the token was not made here for this session's follow-up. */
export function readFollowUpToken(token: string | undefined, secret: string, code: string): string | null {
  const [id, signature, ...rest] = token?.split('.') ?? []
  return id && signature && rest.length === 0 && sameSecret(signature, mac(secret, 'follow-up', code, id)) ? id : null
}

/**
 * The id an answer is stored under. One phone's answer to one question always has the same; without the session's
 * secret nobody can tell which answers come from the same phone.
 */
export function ballotId(sessionSecret: string, participantId: string, questionId: string): string {
  return mac(sessionSecret, 'ballot', participantId, questionId).slice(0, 22)
}

/** The mark that counts a phone as joined, once. */
export function participantMark(sessionSecret: string, participantId: string): string {
  return mac(sessionSecret, 'joined', participantId).slice(0, 22)
}

/** A text's id for the facilitator. It changes with the text, so that a new text has to be approved as well. */
export function textId(sessionSecret: string, ballot: string, text: string): string {
  return mac(sessionSecret, 'text', ballot, text).slice(0, 16)
}
