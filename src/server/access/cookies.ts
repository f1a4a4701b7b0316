import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { Participants } from '../session/participants.ts'
import type { SignIn } from './tokens.ts'
import { clientAddress } from '../http/client-address.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { isFromAnotherSite } from '../http/security.ts'
import {
  facilitatorHours,
  newFacilitatorToken,
  newParticipantToken,
  participantHours,
  readFacilitatorToken,
  readParticipantToken,
} from './tokens.ts'

/** No secret: it only shows that no other site has made the browser ask. */
const strictCookie = 'own-pages'

/** What a cookie of ours is kept with, for so many hours. */
export function cookieOptions(request: FastifyRequest, { isHttps }: ServerContext, hours: number) {
  return {
    httpOnly: true,
    // Not `strict`: a link to /present in an email would then open signed out.
    sameSite: 'lax',
    path: '/',
    // Under a public name with https also where the proxy does not say how it was reached; but not on this machine.
    secure: request.protocol === 'https' || (isHttps && !isLocal(request)),
    maxAge: hours * 3600,
  } as const
}

function isLocal({ hostname }: FastifyRequest): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]'
}

/** The phone that asks, by its random name; `null` when it has no token of ours. */
export function participantOf(request: FastifyRequest, { secrets }: ServerContext): string | null {
  return readParticipantToken(request.cookies.participant, secrets.signing)
}

/**
 * Gives a phone its token when it has none yet. The page reads a header: one that is `returning` and whose own storage
 * was emptied asks for the answers it has given; one that is `waiting` follows as an onlooker, and asks again.
 * Gives whether the phone got a new token.
 */
export function welcomeParticipant(
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServerContext,
  { mayJoin }: Participants,
): boolean {
  const participantId = participantOf(request, context)
  const isMember = participantId !== null && mayJoin(participantId)
  if (isMember || !mayJoin(participantId) || !context.limits.joins.take(clientAddress(request))) {
    reply.header('server-timing', isMember ? 'returning' : 'waiting')
    return false
  }
  const token = newParticipantToken(context.secrets.signing)
  reply.setCookie('participant', token, cookieOptions(request, context, participantHours))
  return true
}

/** Whether a signed-in facilitator asks. */
export function isFacilitator(request: FastifyRequest, context: ServerContext): boolean {
  return signInOf(request, context) !== null
}

function signInOf(request: FastifyRequest, { secrets, signedOut, now }: ServerContext): SignIn | null {
  const signIn = readFacilitatorToken(request.cookies.facilitator, secrets.signing, secrets.key, now())
  return signIn && !signedOut.has(signIn.id) ? signIn : null
}

/**
 * Whether a facilitator's browser asks by itself or from our own pages, and not by a link on another site. Browsers say
 * so in a header over https alone; but they never send a strict cookie with such a link.
 */
export function comesFromHere(request: FastifyRequest): boolean {
  return request.cookies[strictCookie] !== undefined && !isFromAnotherSite(request)
}

/** Gives the strict cookie to a browser that was signed in without it. */
export function keepStrictCookie(request: FastifyRequest, reply: FastifyReply, context: ServerContext): void {
  reply.setCookie(strictCookie, '1', { ...cookieOptions(request, context, facilitatorHours), sameSite: 'strict' })
}

/** Lets only a signed-in facilitator go on. @throws RefusalError for everyone else */
export function requireFacilitator(request: FastifyRequest, context: ServerContext): void {
  if (!isFacilitator(request, context))
    throw new RefusalError('not-facilitator')
}

/** Signs a facilitator's browser in. */
export function signIn(request: FastifyRequest, reply: FastifyReply, context: ServerContext): void {
  const { secrets, now } = context
  reply.setCookie(
    'facilitator',
    newFacilitatorToken(secrets.signing, secrets.key, now()),
    cookieOptions(request, context, facilitatorHours),
  )
  keepStrictCookie(request, reply, context)
}

/** Signs a browser out, and whoever has a copy of its cookie. */
export function signOut(request: FastifyRequest, reply: FastifyReply, context: ServerContext): void {
  const signIn = signInOf(request, context)
  if (signIn)
    context.signedOut.add(signIn)
  reply.clearCookie('facilitator', { path: '/' })
  reply.clearCookie(strictCookie, { path: '/' })
}
