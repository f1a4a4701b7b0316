import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { isFacilitator, welcomeParticipant } from '../access/cookies.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { calmPage } from '../pages/calm-page.ts'

interface FileRoute {
  Params: { '*': string }
}

/** Names with a hash in them never change their content. */
const hashed = /[-.][\w-]{8,}\.(?:js|css|woff2?|svg|png|jpg|json)$/

/** The phone page, the deck, the projector's slides and the downloads: files that the builds made. */
export function staticRoutes(app: FastifyInstance, context: ServerContext) {
  const { roots } = context

  function sendFile(reply: FastifyReply, root: string, file: string) {
    // `no-cache` means: ask each time whether it is still the same, which the ETag answers.
    const immutable = file.startsWith('assets/') && hashed.test(file)
    reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    return reply.sendFile(file, root, { cacheControl: false })
  }

  function sendPage(reply: FastifyReply, root: string, what: string) {
    if (existsSync(path.join(root, 'index.html')))
      return sendFile(reply, root, 'index.html')
    return reply
      .type('text/html; charset=utf-8')
      .send(
        calmPage(context.workshop(), {
          title: `${what} is not here yet`,
          text: 'It has not been built on this computer.',
          remedy: 'Stop the server, run "npm start" again, and reload this page.',
        }),
      )
  }

  function serveFolder(
    prefix: string,
    root: string,
    what: string,
    allowed: (request: FastifyRequest, reply: FastifyReply) => boolean | Promise<boolean>,
  ) {
    app.get(prefix, async (request, reply) => reply.redirect(`${prefix}/${queryOf(request)}`, 302))
    app.get<FileRoute>(`${prefix}/*`, async (request, reply) => {
      if (!(await allowed(request, reply)))
        return reply
      const file = request.params['*']
      if (file === '')
        return sendPage(reply, root, what)
      return sendFile(reply, root, file.endsWith('/') ? `${file}index.html` : file)
    })
  }

  app.get('/', async (_request, reply) => sendPage(reply, roots.phone, 'The page for phones'))
  app.get<FileRoute>('/assets/*', async (request, reply) =>
    sendFile(reply, roots.phone, `assets/${request.params['*']}`))
  function facilitatorsOnly(request: FastifyRequest, reply: FastifyReply): boolean {
    if (isFacilitator(request, context))
      return true
    if (!wantsPage(request))
      throw new RefusalError('not-facilitator')
    reply.redirect('/present', 303)
    return false
  }

  // The handouts are for everybody; the run sheet and the script beside them are not.
  serveFolder('/handouts', roots.kit, 'The handouts\' page', (request, reply) =>
    isFacilitatorsFile((request.params as FileRoute['Params'])['*']) ? facilitatorsOnly(request, reply) : true)
  serveFolder('/deck', roots.deck, 'The deck', facilitatorsOnly)

  serveFolder('/screen', roots.screen, 'The screen', async (request, reply) => {
    const code = normaliseCode((request.params as FileRoute['Params'])['*'])
    if (code === null)
      return true
    // Typed at the projector: a slip says so, instead of slides that never move.
    if (!(await context.registry.find(code)))
      throw new RefusalError('unknown-session', 'There is no session with this code. Check it against the session\'s page.')
    reply.redirect(`/screen/?session=${code}&follow=1#/1`, 302)
    return false
  })

  app.get<{ Params: { code: string } }>('/:code/', async (request, reply) =>
    reply.redirect(`/${encodeURIComponent(request.params.code)}`, 302))
  app.get<{ Params: { code: string } }>('/:code', async (request, reply) => {
    const code = normaliseCode(request.params.code)
    if (code === null && request.params.code.includes('.'))
      return sendFile(reply, roots.phone, request.params.code)
    if (code === null)
      return sendPage(reply.status(404), roots.phone, 'The page for phones')
    const session = await context.registry.find(code)
    if (session)
      welcomeParticipant(request, reply, context)
    // The page itself says that nobody knows this code: the person can type it again there.
    return sendPage(reply.status(session ? 200 : 404), roots.phone, 'The page for phones')
  })
}

export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && String(request.headers.accept ?? '').includes('text/html')
}

function queryOf(request: FastifyRequest): string {
  const start = request.url.indexOf('?')
  return start === -1 ? '' : request.url.slice(start)
}

/** Read as the file system will read it: `//facilitator/…` and `facilitator` without a slash are the same folder. */
function isFacilitatorsFile(file: string): boolean {
  return /^\/facilitator(?:\/|$)/i.test(path.posix.normalize(`/${file}`))
}
