import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { isFacilitator } from '../access/cookies.ts'
import { findSession } from '../session/find-session.ts'

interface SessionRoute {
  Params: { code: string }
}

/** Begins and stops the rehearsal of a session. */
export function rehearsalRoutes(app: FastifyInstance, context: ServerContext) {
  const { rehearsals } = context.registry

  app.post<SessionRoute>('/present/sessions/:code/rehearse', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const session = await findSession(request, context, request.params.code)
    const mayRehearse = session.state.status === 'waiting' && !session.state.rehearsal
    const code = mayRehearse ? await rehearsals.start(session) : session.code
    return reply.redirect(`/present/sessions/${code}`, 303)
  })

  app.post<SessionRoute>('/present/sessions/:code/stop-rehearsal', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const { code } = request.params
    const rehearsed = rehearsals.rehearses(code)
    await rehearsals.stop(code)
    // One that has ended by itself is not there any more either.
    return reply.redirect(rehearsed === null ? '/present' : `/present/sessions/${rehearsed}`, 303)
  })
}
