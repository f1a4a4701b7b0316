import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { deskWords } from '../../language/words.ts'
import { leadId } from '../../live/protocol/presenter.ts'
import { cleanText } from '../../live/questions/clean-text.ts'
import {
  mostCoFacilitators,
  presenterOf,
  withCoFacilitator,
  withoutCoFacilitator,
} from '../../live/rules/co-facilitators.ts'
import { isFacilitator } from '../access/cookies.ts'
import { coFacilitatorId, rememberCoFacilitator } from '../access/presenters.ts'
import { invitationPage } from '../pages/invitation-page.tsx'
import { messagePage } from '../pages/message-page.tsx'
import { findSession } from '../session/find-session.ts'
import { formOf, sendPrivatePage } from './form-pages.ts'

interface SessionRoute {
  Params: { code: string }
}
interface LinkRoute {
  Params: { code: string, token: string }
}

const nameSchema = z.string().transform(cleanText).refine(name => name !== '' && name.length <= 60)

/** Several people present one session: who has the key asks others, each by a link that can be taken back. */
export function coFacilitatorRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop } = context

  app.post<SessionRoute>('/present/sessions/:code/co-facilitators', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const session = await findSession(request, context, request.params.code)
    const name = nameSchema.safeParse(formOf(request).get('name'))
    if (!name.success || session.state.coFacilitators.length >= mostCoFacilitators)
      return reply.redirect(`/present/sessions/${session.code}?problem=name#together`, 303)
    const added = { id: randomBytes(9).toString('base64url'), name: name.data }
    await session.edit(state => withCoFacilitator(state, added))
    return reply.redirect(`/present/sessions/${session.code}#together`, 303)
  })

  app.post<{ Params: { code: string, id: string } }>(
    '/present/sessions/:code/co-facilitators/:id/revoke',
    async (request, reply) => {
      if (!isFacilitator(request, context))
        return reply.redirect('/present', 303)
      const session = await findSession(request, context, request.params.code)
      await session.edit(state => withoutCoFacilitator(state, request.params.id))
      return reply.redirect(`/present/sessions/${session.code}#together`, 303)
    },
  )

  // Programs that look at links before people do must not use one up, so the page asks for a click.
  app.get<LinkRoute>('/present/with/:code/:token', async (request, reply) => {
    const { state } = await findSession(request, context, request.params.code)
    const id = coFacilitatorId(request.params.token, context, state)
    if (id === null)
      return sendPrivatePage(reply.status(403), messagePage(workshop(), deskWords.invitation.revoked))
    if (isFacilitator(request, context))
      return reply.redirect(`/present/sessions/${state.code}`, 303)
    return sendPrivatePage(reply, invitationPage(workshop(), state, presenterOf(state, id).name ?? leadId))
  })

  app.post<LinkRoute>('/present/with/:code/:token', async (request, reply) => {
    const { token } = request.params
    const { state } = await findSession(request, context, request.params.code)
    if (coFacilitatorId(token, context, state) === null)
      return sendPrivatePage(reply.status(403), messagePage(workshop(), deskWords.invitation.revoked))
    rememberCoFacilitator(request, reply, context, { code: state.code, token })
    return reply.redirect(`/present/sessions/${state.code}`, 303)
  })
}
