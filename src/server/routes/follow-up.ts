import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from '../../live/protocol/answer.ts'
import type { ServerContext } from '../http/context.ts'
import type { FollowUpPage } from '../pages/follow-up-page.tsx'
import type { LiveSession } from '../session/live-session.ts'
import { followUpDays, followUpQuestions } from '../../live/rules/follow-up.ts'
import { daysBetween, localDayAt } from '../../workshop/model/local-time.ts'
import { followUpBrowser, followUpPath, welcomeToFollowUp } from '../access/follow-up-cookie.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { followUpPage } from '../pages/follow-up-page.tsx'
import { lookUp } from '../session/find-session.ts'
import { formOf, sendPrivatePage } from './form-pages.ts'

interface FollowUpRoute {
  Params: { code: string }
  Querystring: { sent?: unknown }
}

/** The page with three questions, weeks after a session: for students, without an account and without a script. */
export function followUpRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop, now, limits } = context

  app.get<FollowUpRoute>('/:code/later', async (request, reply) => {
    const session = await lookUp(request, context, request.params.code)
    if (!session)
      return send(reply.status(404), null, 'unknown')
    // The cookie is for one address, however someone has typed it.
    if (request.params.code !== session.code)
      return reply.redirect(followUpPath(session.code), 302)
    const phase = session.followUp.phase()
    if (phase !== 'open')
      return send(reply, session, phase)
    if (request.query.sent !== undefined && followUpBrowser(request, context, session.code) !== null)
      return send(reply, session, 'sent')
    const days = daysLeft(session)
    return welcomeToFollowUp(request, reply, context, { code: session.code, days })
      ? send(reply, session, 'open')
      : send(reply.status(429).header('retry-after', '60'), session, 'busy')
  })

  app.post<FollowUpRoute>('/:code/later', async (request, reply) => {
    const session = await lookUp(request, context, request.params.code)
    if (!session)
      return send(reply.status(404), null, 'unknown')
    const phase = session.followUp.phase()
    if (phase !== 'open')
      return send(reply.status(409), session, phase)
    const browserId = followUpBrowser(request, context, session.code)
    if (browserId === null)
      return send(reply.status(403), session, 'noCookie')
    if (!limits.answers.take(`follow-up ${browserId}`))
      throw new RefusalError('too-many')
    const answerTo = answersIn(request)
    return await session.followUp.give(browserId, answerTo)
      ? reply.redirect(`${followUpPath(session.code)}?sent`, 303)
      : send(reply.status(409), session, session.followUp.phase())
  })

  function daysLeft({ state }: LiveSession): number {
    const { countedOn } = followUpDays(state, workshop()) ?? { countedOn: state.deleteOn }
    return daysBetween(localDayAt(now(), workshop().config.session.timeZone), countedOn)
  }

  function send(reply: FastifyReply, session: LiveSession | null, shows: FollowUpPage['shows']) {
    const state = session?.state ?? null
    return sendPrivatePage(reply, followUpPage(workshop(), { state, shows }))
  }
}

/** What was chosen; whatever is no option of a question, and what was left open, is a pass. */
function answersIn(request: FastifyRequest): (questionId: string) => Answer {
  const form = formOf(request)
  const options = new Map(followUpQuestions().map(question => [question.id, question.options]))
  return (questionId) => {
    const option = options.get(questionId)?.find(({ id }) => id === form.get(questionId))
    return option ? { kind: 'choice', option: option.id } : { kind: 'pass' }
  }
}
