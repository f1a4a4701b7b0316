import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from './live-session.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { Refused } from '../http/refused.ts'

/** The session with this code, however it was typed. @throws Refused when there is none */
export async function findSession(context: ServerContext, typedCode: string): Promise<LiveSession> {
  const code = normaliseCode(typedCode)
  const session = code === null ? null : await context.registry.find(code)
  if (!session)
    throw new Refused('unknown-session')
  return session
}
