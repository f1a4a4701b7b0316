import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from './live-session.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { isFacilitator } from '../access/cookies.ts'
import { clientAddress } from '../http/client-address.ts'
import { RefusalError } from '../http/refusal-error.ts'

/** The session with this code, however it was typed. @throws RefusalError when there is none that can be read */
export async function findSession(
  request: FastifyRequest,
  context: ServerContext,
  typedCode: string,
): Promise<LiveSession> {
  const session = await lookUp(request, context, typedCode)
  if (!session)
    throw new RefusalError('unknown-session')
  return session
}

/**
 * The session with this code; `null` when there is none. Whoever tries many codes is stopped before the next one is
 * looked up, right or wrong; a facilitator, or someone where the session's phones are, is not guessing.
 * @throws RefusalError for too many codes
 */
export async function lookUp(
  request: FastifyRequest,
  context: ServerContext,
  typedCode: string,
): Promise<LiveSession | null> {
  const { limits: { codes }, registry } = context
  const ip = clientAddress(request)
  const code = normaliseCode(typedCode)
  const isKnown = isFacilitator(request, context) || (code !== null && (await registry.isAt(code, ip)))
  const session = code !== null && (isKnown || codes.has(ip)) ? await registry.find(code) : null
  if (session)
    session.addresses.add(ip)
  else if (!codes.take(ip))
    throw new RefusalError('too-many')
  return session
}

/** The code of a stored session, which may be one that cannot be read. @throws RefusalError when there is none */
export async function findStoredCode(context: ServerContext, typedCode: string): Promise<string> {
  const code = normaliseCode(typedCode)
  if (code === null || !(await context.registry.isStored(code)))
    throw new RefusalError('unknown-session')
  return code
}
