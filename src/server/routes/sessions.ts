import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { commandSchema } from '../../live/protocol/command.ts'
import { presenterOf } from '../../live/rules/co-facilitators.ts'
import { requireFacilitator } from '../access/cookies.ts'
import { requirePresenter } from '../access/presenters.ts'
import { RefusalError, refusalError } from '../http/refusal-error.ts'
import { findSession, findStoredCode } from '../session/find-session.ts'
import { sessionFormSchema } from '../session/new-session.ts'

/** What facilitators do: make sessions, move them, delete them. */
export function sessionRoutes(app: FastifyInstance, context: ServerContext) {
  app.get('/api/sessions', async (request, reply) => {
    requireFacilitator(request, context)
    reply.header('cache-control', 'private, no-store')
    const { sessions, unreadable } = await context.registry.list()
    return {
      unreadable,
      sessions: sessions.map(({ state, joined }) => ({
        code: state.code,
        title: state.title,
        venue: state.venue,
        lengthMinutes: state.lengthMinutes,
        startsAt: state.startsAt,
        status: state.status,
        deleteOn: state.deleteOn,
        joined,
      })),
    }
  })

  app.post('/api/sessions', async (request, reply) => {
    requireFacilitator(request, context)
    const details = sessionFormSchema(context.workshop()).safeParse(request.body)
    if (!details.success)
      throw new RefusalError('malformed', details.error.issues[0]?.message)
    const { code } = await context.registry.create(details.data)
    return reply.status(201).send({ code })
  })

  app.delete<{ Params: { code: string } }>('/api/sessions/:code', async (request, reply) => {
    requireFacilitator(request, context)
    const code = await findStoredCode(context, request.params.code)
    await context.registry.erase([code])
    return reply.status(204).send()
  })

  app.get<{ Params: { code: string } }>('/api/sessions/:code/presenter', async (request, reply) => {
    const { state } = await findSession(request, context, request.params.code)
    reply.header('cache-control', 'private, no-store')
    return presenterOf(state, requirePresenter(request, context, state))
  })

  app.post<{ Params: { code: string } }>('/api/sessions/:code/commands', async (request) => {
    const session = await findSession(request, context, request.params.code)
    const presenterId = requirePresenter(request, context, session.state)
    // Each presenter's own: nobody can keep the others from moving the session.
    if (!context.limits.commands.take(`${session.code} ${presenterId}`))
      throw new RefusalError('too-many')
    const command = commandSchema.safeParse(request.body)
    if (!command.success)
      throw new RefusalError('malformed')
    const done = await session.command(command.data, presenterId)
    if (!done.ok)
      throw refusalError(done.refusal)
    return { revision: done.value }
  })
}
