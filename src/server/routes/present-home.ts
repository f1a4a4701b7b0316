import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { HomePage } from '../pages/home-page.tsx'
import type { FormProblems, TypedForm } from '../pages/session-form.tsx'
import { deskWords } from '../../language/words.ts'
import { localDayAt, localTimeAt } from '../../workshop/model/local-time.ts'
import { isFacilitator, keepStrictCookie } from '../access/cookies.ts'
import { queryOf } from '../http/query-of.ts'
import { homePage } from '../pages/home-page.tsx'
import { signInPage } from '../pages/sign-in-page.tsx'
import { sessionFormSchema } from '../session/new-session.ts'
import { formOf, sendPrivatePage } from './form-pages.ts'
import { serverNotices } from './server-notices.ts'
import { exchangeKey, sendKeyProblem } from './sign-in.ts'

interface HomeRoute {
  Querystring: { key?: unknown, deleted?: unknown, problem?: unknown }
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
        : sendPrivatePage(reply, signInPage(workshop()))
    }
    keepStrictCookie(request, reply, context)
    const isDeleted = request.query.deleted !== undefined
    return showHome(reply, { notice: isDeleted ? deskWords.home.deleted : null })
  })

  app.post('/present/sessions', async (request, reply) => {
    if (!isFacilitator(request, context)) {
      const page = signInPage(workshop(), deskWords.signIn.again)
      return sendPrivatePage(reply.status(401), page)
    }
    const typed = typedForm(formOf(request))
    const details = sessionFormSchema(workshop().config.session.timeZone).safeParse(typed)
    if (!details.success)
      return showHome(reply.status(422), { typed, problems: problemsOf(details.error.issues) })
    const { code } = await registry.create(details.data)
    return reply.redirect(`/present/sessions/${code}`, 303)
  })

  async function showHome(reply: FastifyReply, shown: Partial<HomePage>) {
    const { typed = emptyForm(context), problems = {}, notice = null } = shown
    const { sessions, unreadable } = await registry.list()
    sessions.sort((a, b) => (b.state.startsAt ?? '').localeCompare(a.state.startsAt ?? ''))
    const notices = await serverNotices(context)
    const page = { sessions, unreadable, typed, problems, notice, serverNotices: notices, today: today(context) }
    return sendPrivatePage(reply, homePage(workshop(), { ...page, contentProblems: context.contentProblems() }))
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
  }
}

function typedForm(form: URLSearchParams): TypedForm {
  const typed = (name: keyof TypedForm) => form.get(name) ?? ''
  return {
    title: typed('title'),
    lengthMinutes: typed('lengthMinutes'),
    startsAt: typed('startsAt'),
    venue: typed('venue'),
  }
}

/** One sentence a field, the first: it is enough to go on with. */
function problemsOf(issues: { path: PropertyKey[], message: string }[]): FormProblems {
  return Object.fromEntries(issues.map(issue => [issue.path[0], issue.message]).reverse())
}

/** The next full hour on the institution's clock, as the form's field wants it. */
function nextHour(timeZone: string, nowMs: number): string {
  return `${localTimeAt(nowMs + 3_600_000, timeZone).slice(0, 13)}:00`
}
