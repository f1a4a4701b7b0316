import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { isFacilitator } from '../access/cookies.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { sessionPage } from '../pages/session-page.tsx'
import { sessionPaper } from '../pages/session-paper.ts'
import { findSession, findStoredCode } from '../session/find-session.ts'
import { formOf, sendPrivatePage } from './form-pages.ts'
import { serverNotices } from './server-notices.ts'

interface SessionRoute {
  Params: { code: string }
}

/** The page of one session, its papers, and its deletion. */
export function sessionPageRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop, phoneOrigin, registry } = context

  app.get<SessionRoute>('/present/sessions/:code', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const session = await findSession(request, context, request.params.code)
    const joined = await session.joined()
    const { state } = session
    const page = { state, joined, phoneOrigin: phoneOrigin(), serverNotices: await serverNotices(context) }
    return sendPrivatePage(reply, sessionPage(workshop(), page))
  })

  app.get<{ Params: { code: string, paper: string } }>(
    '/present/sessions/:code/papers/:paper',
    async (request, reply) => {
      if (!isFacilitator(request, context))
        return reply.redirect('/present', 303)
      const { state } = await findSession(request, context, request.params.code)
      const paper = sessionPaper(workshop(), state, phoneOrigin(), request.params.paper)
      if (paper === null)
        throw new RefusalError('not-found')
      return sendPrivatePage(reply, paper)
    },
  )

  app.post<SessionRoute>('/present/sessions/:code/delete', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const code = await findStoredCode(context, request.params.code)
    if (formOf(request).get('sure') !== 'yes')
      return reply.redirect(`/present/sessions/${code}`, 303)
    await registry.erase([code])
    return reply.redirect('/present?deleted', 303)
  })
}
