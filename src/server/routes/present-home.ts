import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { HomePage } from '../pages/home-page.tsx'
import type { TypedForm } from '../pages/session-form.tsx'
import type { LiveSession } from '../session/live-session.ts'
import { deskWords } from '../../language/words.ts'
import { localDayAt, localTimeAt } from '../../workshop/model/local-time.ts'
import { blockBudgets } from '../../workshop/schedule/budget.ts'
import { proposeMinutes } from '../../workshop/schedule/propose-minutes.ts'
import { isFacilitator, keepStrictCookie } from '../access/cookies.ts'
import { presentedSessions } from '../access/presenters.ts'
import { queryOf } from '../http/query-of.ts'
import { homePage } from '../pages/home-page.tsx'
import { signInPage } from '../pages/sign-in-page.tsx'
import { sessionFormSchema } from '../session/new-session.ts'
import { formOf, sendPrivatePage } from './form-pages.ts'
import { serverNotices } from './server-notices.ts'
import { exchangeKey, sendKeyProblem } from './sign-in.ts'
import { problemsOf, typedForm, typedMinutes } from './typed-session.ts'

interface HomeRoute {
  Querystring: { key?: unknown, problem?: unknown, copy?: unknown, minutes?: unknown, told?: unknown, code?: unknown }
}

/** The facilitator's home: the sessions there are, and the form that makes another. */
export function homeRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop, registry } = context

  // With its query, so that a key in it signs in and leaves the address.
  app.get('/present/', async (request, reply) => reply.redirect(`/present${queryOf(request)}`, 302))

  app.get<HomeRoute>('/present', async (request, reply) => {
    if (request.query.key !== undefined)
      return exchangeKey(request, reply, context, request.query.key)
    const { problem } = request.query
    if (!isFacilitator(request, context)) {
      return problem === 'wrong' || problem === 'too-many'
        ? sendKeyProblem(reply, workshop(), problem)
        : sendPrivatePage(reply, signInPage(workshop(), { sessions: await presentedSessions(request, context) }))
    }
    keepStrictCookie(request, reply, context)
    const typed = await copiedForm(request.query)
    return showHome(reply, { notice: noticeOf(request.query), ...(typed && { typed }) })
  })

  app.post('/present/sessions', async (request, reply) => {
    if (!isFacilitator(request, context)) {
      const page = signInPage(workshop(), { problem: deskWords.signIn.again })
      return sendPrivatePage(reply.status(401), page)
    }
    const typed = typedForm(formOf(request))
    const details = sessionFormSchema(workshop()).safeParse(typed)
    if (!details.success)
      return showHome(reply.status(422), { typed, problems: problemsOf(details.error.issues) })
    const { code } = await registry.create(details.data)
    return reply.redirect(`/present/sessions/${code}`, 303)
  })

  /** The form for a session like this one; its start is the facilitator's to say. */
  async function copiedForm({ copy, minutes }: HomeRoute['Querystring']): Promise<TypedForm | null> {
    const session = typeof copy === 'string' ? await registry.find(copy) : null
    if (!session)
      return null
    const { title, lengthMinutes, venue, status } = session.state
    const planned = minutes === 'used' && status === 'ended' ? await usedMinutes(session) : session.state.blockMinutes
    return { title, lengthMinutes: String(lengthMinutes), startsAt: '', venue, minutes: typedMinutes(planned) }
  }

  /** What each block of a session took, as minutes for another one of its length. */
  async function usedMinutes(session: LiveSession) {
    const { parts } = await session.report()
    const { lengthMinutes } = session.state
    const taken = blockBudgets(workshop(), lengthMinutes).map(({ block: { id, minMinutes }, needed }) => {
      const { plannedMinutes = 0, actualMinutes = null } = parts.find(part => part.id === id) ?? {}
      return { id, minMinutes, plannedMinutes, neededSeconds: needed, usedMinutes: actualMinutes }
    })
    return proposeMinutes(taken, lengthMinutes)
  }

  async function showHome(reply: FastifyReply, shown: Partial<HomePage>) {
    const { typed = emptyForm(context), problems = {}, notice = null } = shown
    const { sessions: all, unreadable } = await registry.list()
    all.sort((a, b) => (b.state.startsAt ?? '').localeCompare(a.state.startsAt ?? ''))
    const sessions = all.filter(({ state }) => state.deletedAtMs === null)
    const deleted = all.filter(({ state }) => state.deletedAtMs !== null)
    const notices = await serverNotices(context)
    const form = { typed, problems, notice }
    const around = { serverNotices: notices, contentProblems: context.contentProblems(), today: today(context) }
    return sendPrivatePage(reply, homePage(workshop(), { sessions, deleted, unreadable, ...form, ...around }))
  }
}

function today({ workshop, now }: ServerContext): string {
  return localDayAt(now(), workshop().config.session.timeZone)
}

/** What the form holds before anyone has typed. */
function emptyForm({ workshop, now }: ServerContext): TypedForm {
  const { title, session } = workshop().config
  return {
    title,
    lengthMinutes: String(session.lengthMinutes),
    startsAt: nextHour(session.timeZone, now()),
    venue: '',
    minutes: {},
  }
}

/** What has just been done, in a sentence: another page has led here with its name. */
function noticeOf({ told, code, minutes }: HomeRoute['Querystring']): string | null {
  const its = String(code ?? '').slice(0, 6)
  switch (told) {
    case 'deleted': return deskWords.home.deleted
    case 'restored': return deskWords.home.restored(its)
    case 'gone': return deskWords.home.tooLate
    default: return minutes === 'used' ? deskWords.sessionForm.minutes.fromUsed : null
  }
}

/** The next full hour on the institution's clock, as the form's field wants it. */
function nextHour(timeZone: string, nowMs: number): string {
  return `${localTimeAt(nowMs + 3_600_000, timeZone).slice(0, 13)}:00`
}
