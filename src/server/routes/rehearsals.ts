import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { isFacilitator } from '../access/cookies.ts'
import { rehearsalAddress } from '../pages/rehearsal-address.ts'
import { rehearsalOverPage, rehearsalPage } from '../pages/rehearsal-page.tsx'
import { findSession } from '../session/find-session.ts'
import { sendPrivatePage } from './form-pages.ts'

interface SessionRoute {
  Params: { code: string }
}

interface RehearsalRoute {
  Params: { code: string, rehearsal: string }
}

/** Begins, shows and stops the rehearsal of a session. */
export function rehearsalRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop, phoneOrigin, registry: { rehearsals } } = context

  // The address names the session that is rehearsed: nothing of a rehearsal that is over has to be kept to say so.
  app.get<RehearsalRoute>('/present/sessions/:code/rehearsals/:rehearsal', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const { state: rehearsed } = await findSession(request, context, request.params.code)
    const session = rehearsals.find(normaliseCode(request.params.rehearsal) ?? '')
    const isRunning = session !== null && rehearsals.rehearses(session.code) === rehearsed.code
    if (!isRunning)
      return sendPrivatePage(reply, rehearsalOverPage(workshop(), rehearsed))
    const shown = { state: session.state, joined: await session.joined(), phoneOrigin: phoneOrigin() }
    return sendPrivatePage(reply, rehearsalPage(workshop(), shown, rehearsed.code))
  })

  app.post<SessionRoute>('/present/sessions/:code/rehearse', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const session = await findSession(request, context, request.params.code)
    const mayRehearse = session.state.status === 'waiting' && !session.state.rehearsal
    const address = mayRehearse
      ? rehearsalAddress(session.code, await rehearsals.start(session))
      : `/present/sessions/${session.code}`
    return reply.redirect(address, 303)
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
