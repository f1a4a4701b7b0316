import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { welcomeParticipant } from '../access/cookies.ts'
import { lookUp } from '../session/find-session.ts'
import { sendFile, sendPage, sendPageNotFound } from './send-file.ts'

/** The page for phones: at `/`, where a code is typed, and at the code itself. */
export function phonePageRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop } = context
  const folder = { root: context.roots.phone, face: 'phone', isPrivate: () => false } as const

  app.get('/', async (_request, reply) => sendPage(reply, folder, workshop()))

  app.get<{ Params: { '*': string } }>('/assets/*', async (request, reply) =>
    sendFile(reply, folder, `assets/${request.params['*']}`))

  app.get<{ Params: { code: string } }>('/:code/', async (request, reply) =>
    reply.redirect(`/${encodeURIComponent(request.params.code)}`, 302))

  app.get<{ Params: { code: string } }>('/:code', async (request, reply) => {
    const code = normaliseCode(request.params.code)
    // Files that stand beside the page, such as its icon.
    if (code === null && request.params.code.includes('.'))
      return sendFile(reply, folder, request.params.code)
    // The page itself says that nobody knows this code: the person can type it again there.
    const session = code === null ? null : await lookUp(request, context, code)
    if (!session)
      return sendPageNotFound(reply, folder, workshop())
    const isNew = welcomeParticipant(request, reply, context, session.participants)
    return sendPage(reply, { ...folder, isPrivate: () => true }, workshop(), { whole: isNew })
  })
}
