import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { Participants } from '../session/participants.ts'
import { RefusalError } from '../http/refusal-error.ts'
import {
  facilitatorHours,
  isFacilitatorToken,
  newFacilitatorToken,
  newParticipantToken,
  participantHours,
  readParticipantToken,
} from './tokens.ts'

function cookieOptions(request: FastifyRequest, hours: number) {
  return {
    httpOnly: true,
    // Not `strict`: a link to /present in an email would then open signed out.
    sameSite: 'lax',
    path: '/',
    secure: request.protocol === 'https',
    maxAge: hours * 3600,
  } as const
}

/** The phone that asks, by its random name; `null` when it has no token of ours. */
export function participantOf(request: FastifyRequest, { secrets }: ServerContext): string | null {
  return readParticipantToken(request.cookies.participant, secrets.signing)
}

/**
 * Gives a phone its token when it has none yet. The page reads a header: one that is `returning` and whose own storage
 * was emptied asks for the answers it has given; one that is `waiting` follows as an onlooker, and asks again.
 */
export function welcomeParticipant(
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServerContext,
  { mayJoin }: Participants,
): void {
  const participantId = participantOf(request, context)
  if (!mayJoin(participantId))
    return void reply.header('server-timing', 'waiting')
  if (participantId !== null)
    return void reply.header('server-timing', 'returning')
  if (!context.limits.joins.take(request.ip))
    return void reply.header('server-timing', 'waiting')
  reply.setCookie('participant', newParticipantToken(context.secrets.signing), cookieOptions(request, participantHours))
}

/** Whether a signed-in facilitator asks. */
export function isFacilitator(request: FastifyRequest, { secrets, now }: ServerContext): boolean {
  return isFacilitatorToken(request.cookies.facilitator, secrets.signing, secrets.key, now())
}

/** Lets only a signed-in facilitator go on. @throws RefusalError for everyone else */
export function requireFacilitator(request: FastifyRequest, context: ServerContext): void {
  if (!isFacilitator(request, context))
    throw new RefusalError('not-facilitator')
}

/** Signs a facilitator's browser in. */
export function signIn(request: FastifyRequest, reply: FastifyReply, { secrets, now }: ServerContext): void {
  reply.setCookie(
    'facilitator',
    newFacilitatorToken(secrets.signing, secrets.key, now()),
    cookieOptions(request, facilitatorHours),
  )
}

/** Signs a browser out. */
export function signOut(reply: FastifyReply): void {
  reply.clearCookie('facilitator', { path: '/' })
}
