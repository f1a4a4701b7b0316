import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from './live-session.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { RefusalError } from '../http/refusal-error.ts'

/** The session with this code, however it was typed. @throws RefusalError when there is none that can be read */
export async function findSession(context: ServerContext, typedCode: string): Promise<LiveSession> {
  const code = normaliseCode(typedCode)
  const session = code === null ? null : await context.registry.find(code)
  if (!session)
    throw new RefusalError('unknown-session')
  return session
}

/** The code of a stored session, which may be one that cannot be read. @throws RefusalError when there is none */
export async function findStoredCode(context: ServerContext, typedCode: string): Promise<string> {
  const code = normaliseCode(typedCode)
  if (code === null || !(await context.registry.isStored(code)))
    throw new RefusalError('unknown-session')
  return code
}
