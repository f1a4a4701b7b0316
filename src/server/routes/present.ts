import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { HomePage } from '../pages/home-page.tsx'
import type { FormProblems, TypedForm } from '../pages/session-form.tsx'
import { isFacilitator, signIn, signOut } from '../access/cookies.ts'
import { sameSecret } from '../access/tokens.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { homePage } from '../pages/home-page.tsx'
import { sessionPage } from '../pages/session-page.tsx'
import { sessionPaper } from '../pages/session-paper.ts'
import { signInPage } from '../pages/sign-in-page.tsx'
import { findSession, findStoredCode } from '../session/find-session.ts'
import { sessionFormSchema } from '../session/new-session.ts'

const wrongKey = 'That is not the key. Compare it with the window where the server was started.'
const tooManyKeys = 'That was wrong too often. Please wait a minute, then try again.'

/** The facilitator's pages: rendered here, complete without a script. */
export function presentRoutes(app: FastifyInstance, context: ServerContext) {
  // Forms arrive the way browsers send them; everything else of this server speaks JSON.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))))

  app.get<{ Querystring: { key?: unknown, deleted?: unknown } }>('/present', async (request, reply) => {
    if (request.query.key !== undefined)
      return exchangeKey(request, reply, request.query.key)
    if (!isFacilitator(request, context))
      return page(reply, signInPage(context.workshop()))
    return showHome(reply, {
      notice: request.query.deleted === undefined ? null : 'The session and everything stored for it is deleted.',
    })
  })

  app.post('/present/sign-in', async (request, reply) => exchangeKey(request, reply, formOf(request).get('key')))

  app.post('/present/sign-out', async (_request, reply) => {
    signOut(reply)
    return reply.redirect('/present', 303)
  })

  app.post('/present/sessions', async (request, reply) => {
    if (!isFacilitator(request, context))
      return page(reply.status(401), signInPage(context.workshop(), 'Please sign in again: that was a while ago.'))
    const typed = typedForm(formOf(request))
    const details = sessionFormSchema(context.workshop().config.session.timeZone).safeParse(typed)
    if (!details.success)
      return showHome(reply.status(422), { typed, problems: problemsOf(details.error.issues) })
    const { code } = await context.registry.create(details.data)
    return reply.redirect(`/present/sessions/${code}`, 303)
  })

  app.get<{ Params: { code: string } }>('/present/sessions/:code', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const session = await findSession(context, request.params.code)
    const { joined } = await session.view()
    return page(
      reply,
      sessionPage(context.workshop(), { state: session.state, joined, phoneOrigin: context.phoneOrigin() }),
    )
  })

  app.get<{ Params: { code: string, paper: string } }>(
    '/present/sessions/:code/papers/:paper',
    async (request, reply) => {
      if (!isFacilitator(request, context))
        return reply.redirect('/present', 303)
      const { state } = await findSession(context, request.params.code)
      const paper = sessionPaper(context.workshop(), state, context.phoneOrigin(), request.params.paper)
      if (paper === null)
        throw new RefusalError('not-found')
      return page(reply, paper)
    },
  )

  app.post<{ Params: { code: string } }>('/present/sessions/:code/delete', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const code = await findStoredCode(context, request.params.code)
    if (formOf(request).get('sure') !== 'yes')
      return reply.redirect(`/present/sessions/${code}`, 303)
    await context.registry.erase([code])
    return reply.redirect('/present?deleted', 303)
  })

  function exchangeKey(request: FastifyRequest, reply: FastifyReply, given: unknown) {
    if (!context.limits.wrongKeys.has(request.ip))
      return page(reply.status(429), signInPage(context.workshop(), tooManyKeys))
    if (typeof given !== 'string' || !sameSecret(bareKey(given), bareKey(context.secrets.key))) {
      context.limits.wrongKeys.take(request.ip)
      return page(reply.status(403), signInPage(context.workshop(), wrongKey))
    }
    signIn(request, reply, context)
    return reply.redirect('/present', 303)
  }

  async function showHome(
    reply: FastifyReply,
    { typed = defaults(), problems = {}, notice = null }: Partial<HomePage>,
  ) {
    const { sessions, unreadable } = await context.registry.list()
    sessions.sort((a, b) => (b.state.startsAt ?? '').localeCompare(a.state.startsAt ?? ''))
    return page(reply, homePage(context.workshop(), { sessions, unreadable, typed, problems, notice }))
  }

  function defaults(): TypedForm {
    const { config } = context.workshop()
    return {
      title: config.title,
      lengthMinutes: String(config.session.lengthMinutes),
      startsAt: nextHour(config.session.timeZone, context.now()),
      venue: '',
    }
  }
}

function page(reply: FastifyReply, markup: string) {
  return reply.headers({ 'cache-control': 'private, no-store' }).type('text/html; charset=utf-8').send(markup)
}

function formOf(request: FastifyRequest): URLSearchParams {
  return request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
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

function problemsOf(issues: { path: PropertyKey[], message: string }[]): FormProblems {
  // The first sentence of each field is enough to go on with.
  return Object.fromEntries(issues.map(issue => [issue.path[0], issue.message]).reverse())
}

function bareKey(key: string): string {
  return key.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** The next full hour on the institution's clock, as the form's field wants it. */
function nextHour(timeZone: string, nowMs: number): string {
  const next = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    nowMs + 3_600_000,
  )
  return `${next.slice(0, 10)}T${next.slice(11, 13)}:00`
}
