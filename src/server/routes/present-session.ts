import type { FastifyInstance } from 'fastify'
import type { SessionDetails, SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { ServerContext } from '../http/context.ts'
import type { TypedForm } from '../pages/session-form.tsx'
import type { LiveSession } from '../session/live-session.ts'
import { leadId } from '../../live/protocol/presenter.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { isFacilitator } from '../access/cookies.ts'
import { coFacilitatorLink, findPresented } from '../access/presenters.ts'
import { editPage } from '../pages/edit-page.tsx'
import { rehearsalAddress } from '../pages/rehearsal-address.ts'
import { sessionPage } from '../pages/session-page.tsx'
import { deletionDayOf } from '../session/deletion-day-of.ts'
import { findSession, findStoredCode } from '../session/find-session.ts'
import { sessionFormSchema } from '../session/new-session.ts'
import { preflight } from '../session/preflight.ts'
import { formOf, sendPrivatePage } from './form-pages.ts'
import { preflightFacts } from './preflight-facts.ts'
import { serverNotices } from './server-notices.ts'
import { problemsOf, typedForm, typedMinutes } from './typed-session.ts'

interface SessionRoute {
  Params: { code: string }
  Querystring: { problem?: unknown }
}

/** The page of one session, and how it is edited, ended and deleted. */
export function sessionPageRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop, phoneOrigin, registry, now } = context

  function presentingTogether(session: LiveSession, problem: unknown) {
    const { code, coFacilitators } = session.state
    const listed = coFacilitators.map(({ id, name }) => ({ id, name, link: coFacilitatorLink(context, code, id) }))
    return { coFacilitators: listed, here: session.presentersHere(), hasProblem: problem === 'name' }
  }

  app.get<SessionRoute>('/present/sessions/:code', async (request, reply) => {
    const session = await findPresented(request, context, request.params.code)
    if (session === null)
      return reply.redirect('/present', 303)
    const rehearsed = registry.rehearsals.rehearses(session.code)
    if (rehearsed !== null)
      return reply.redirect(rehearsalAddress(rehearsed, session.code), 303)
    const joined = await session.joined()
    const { state } = session
    const checks = state.status === 'waiting' ? preflight(await preflightFacts(context, session)) : []
    const together = isFacilitator(request, context) ? presentingTogether(session, request.query.problem) : null
    const notices = await serverNotices(context)
    const handOverCode = session.handOver.code()
    const hasReached = session.reach.counts().through > 0
    const facts = { state, joined, phoneOrigin: phoneOrigin(), serverNotices: notices }
    const rehearsal = registry.rehearsals.codeOf(session.code)
    const page = { ...facts, checks, together, hasReached, handOverCode, rehearsal }
    return sendPrivatePage(reply, sessionPage(workshop(), page))
  })

  app.post<SessionRoute>('/present/sessions/:code/delete', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const code = await findStoredCode(context, request.params.code)
    const session = await registry.find(code)
    if (session) {
      await registry.throwAway(session)
      return reply.redirect('/present', 303)
    }
    // One that cannot be read cannot be brought back either.
    if (formOf(request).get('sure') !== 'yes')
      return reply.redirect('/present', 303)
    await registry.erase([code])
    return reply.redirect('/present?told=deleted', 303)
  })

  app.post<SessionRoute>('/present/sessions/:code/restore', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const code = normaliseCode(request.params.code) ?? ''
    const isBack = await registry.bringBack(code)
    return reply.redirect(isBack ? `/present?told=restored&code=${code}` : '/present?told=gone', 303)
  })

  app.post<SessionRoute>('/present/sessions/:code/end', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const session = await findSession(request, context, request.params.code)
    await session.command({ type: 'session:end' }, leadId)
    return reply.redirect(`/present/sessions/${session.code}`, 303)
  })

  app.get<SessionRoute>('/present/sessions/:code/edit', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const { state } = await findSession(request, context, request.params.code)
    return sendPrivatePage(reply, editPage(workshop(), { state, typed: formOfState(state), problems: {} }))
  })

  app.post<SessionRoute>('/present/sessions/:code/edit', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const session = await findSession(request, context, request.params.code)
    const { state } = session
    const typed = state.status === 'waiting'
      ? typedForm(formOf(request))
      : { ...typedForm(formOf(request)), ...fixedOf(state) }
    const details = sessionFormSchema(workshop()).safeParse(typed)
    if (!details.success) {
      const page = editPage(workshop(), { state, typed, problems: problemsOf(details.error.issues) })
      return sendPrivatePage(reply.status(422), page)
    }
    await session.edit(before => withDetails(before, details.data, workshop(), now()))
    return reply.redirect(`/present/sessions/${session.code}`, 303)
  })
}

function formOfState(state: SessionState): TypedForm {
  return { title: state.title, venue: state.venue, ...fixedOf(state), minutes: typedMinutes(state.blockMinutes) }
}

/** What stays as it is once a session has begun. */
function fixedOf({ lengthMinutes, startsAt }: SessionState) {
  return { lengthMinutes: String(lengthMinutes), startsAt: startsAt ?? '', minutes: {} }
}

/** The start decides the day of deletion; once a session has begun, both are what students were told. */
function withDetails(
  state: SessionState,
  details: Omit<SessionDetails, 'code' | 'deleteOn'>,
  workshop: Workshop,
  nowMs: number,
): SessionState {
  const { title, venue } = details
  if (state.status !== 'waiting')
    return { ...state, title, venue }
  return { ...state, ...details, deleteOn: deletionDayOf(workshop, details.startsAt, nowMs) }
}
