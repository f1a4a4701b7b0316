import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionState } from '../../live/rules/state.ts'
import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from '../session/live-session.ts'
import { leadId } from '../../live/protocol/presenter.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { findSession } from '../session/find-session.ts'
import { cookieOptions, isFacilitator, keepStrictCookie } from './cookies.ts'
import { coFacilitatorToken, facilitatorHours, readCoFacilitatorToken } from './tokens.ts'

/** One cookie for each session that this browser's owner was asked to present. */
const cookiePrefix = 'presents-'
/** A browser may hold cookies for many sessions; nobody presents more than this in a day. */
const mostSessions = 20

/** Who presents this session from this browser: the lead, or a co-facilitator by id; `null` for nobody. */
export function presenterIdOf(request: FastifyRequest, context: ServerContext, state: SessionState): string | null {
  if (isFacilitator(request, context))
    return leadId
  return coFacilitatorId(request.cookies[cookiePrefix + state.code], context, state)
}

/** The co-facilitator to whom this token belongs, if the session still names them. */
export function coFacilitatorId(
  token: string | undefined,
  { secrets }: ServerContext,
  { code, coFacilitators }: SessionState,
): string | null {
  const id = readCoFacilitatorToken(token, secrets.signing, code)
  return coFacilitators.some(other => other.id === id) ? id : null
}

/** Lets only a presenter of this session go on. @throws RefusalError for everyone else */
export function requirePresenter(request: FastifyRequest, context: ServerContext, state: SessionState): string {
  const id = presenterIdOf(request, context, state)
  if (id === null)
    throw new RefusalError('not-facilitator')
  return id
}

/** The address that makes its reader a co-facilitator of a session. */
export function coFacilitatorLink({ phoneOrigin, secrets }: ServerContext, code: string, id: string): string {
  return `${phoneOrigin()}/present/with/${code}/${coFacilitatorToken(secrets.signing, code, id)}`
}

/** Lets this browser present the session for a day. */
export function rememberCoFacilitator(
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServerContext,
  { code, token }: { code: string, token: string },
): void {
  reply.setCookie(cookiePrefix + code, token, cookieOptions(request, context, facilitatorHours))
  keepStrictCookie(request, reply, context)
}

/** Forgets every session that this browser could present. */
export function forgetCoFacilitator(request: FastifyRequest, reply: FastifyReply): void {
  for (const name of coCookies(request)) reply.clearCookie(name, { path: '/' })
}

/**
 * The session of this code; `null` for whoever does not present it: only with the key is a code looked up.
 * @throws RefusalError when there is none that can be read
 */
export async function findPresented(
  request: FastifyRequest,
  context: ServerContext,
  code: string,
): Promise<LiveSession | null> {
  const sessions = isFacilitator(request, context) ? null : await presentedSessions(request, context, code)
  return sessions === null || sessions.some(state => state.code === normaliseCode(code))
    ? findSession(request, context, code)
    : null
}

/** The sessions that this browser may present by a link; the `wanted` one is among them, however many it has. */
export async function presentedSessions(
  request: FastifyRequest,
  context: ServerContext,
  wanted = '',
): Promise<SessionState[]> {
  const states: SessionState[] = []
  const isWanted = (name: string) => name === cookiePrefix + normaliseCode(wanted)
  const wantedFirst = coCookies(request).toSorted((one, other) => Number(isWanted(other)) - Number(isWanted(one)))
  for (const name of wantedFirst.slice(0, mostSessions)) {
    const code = normaliseCode(name.slice(cookiePrefix.length))
    // Only for a token that was made here is a session looked up: nobody can try codes this way.
    const mayBe = code !== null && readCoFacilitatorToken(request.cookies[name], context.secrets.signing, code) !== null
    const session = mayBe ? await context.registry.find(code) : null
    if (session && presenterIdOf(request, context, session.state) !== null)
      states.push(session.state)
  }
  return states
}

function coCookies({ cookies }: FastifyRequest): string[] {
  return Object.keys(cookies).filter(name => name.startsWith(cookiePrefix))
}
