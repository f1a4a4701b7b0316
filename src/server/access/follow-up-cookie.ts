import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { clientAddress } from '../http/client-address.ts'
import { cookieOptions } from './cookies.ts'
import { newFollowUpToken, readFollowUpToken } from './tokens.ts'

/** Where a session's follow-up is answered: no other page is sent its cookie. */
export function followUpPath(code: string): string {
  return `/${code}/later`
}

/** The browser that answers this session's follow-up, by its random name; `null` when it has none of ours. */
export function followUpBrowser(request: FastifyRequest, { secrets }: ServerContext, code: string): string | null {
  return readFollowUpToken(request.cookies['follow-up'], secrets.signing, code)
}

/** Gives a browser its name for so many days, if it has none; `false` when too many come from its address. */
export function welcomeToFollowUp(
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServerContext,
  { code, days }: { code: string, days: number },
): boolean {
  if (followUpBrowser(request, context, code) !== null)
    return true
  if (!context.limits.followUps.take(clientAddress(request)))
    return false
  const options = { ...cookieOptions(request, context, days * 24), path: followUpPath(code) }
  reply.setCookie('follow-up', newFollowUpToken(context.secrets.signing, code), options)
  return true
}
