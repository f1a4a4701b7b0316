import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from './context.ts'
import { deskWords, refusalWords, storageWords } from '../../language/words.ts'
import { refusalFor } from '../../live/protocol/refusal.ts'
import { isFacilitator } from '../access/cookies.ts'
import { messagePage } from '../pages/message-page.tsx'
import { QueueFull } from '../storage/deposit-queue.ts'
import { StorageTrouble } from '../storage/storage-trouble.ts'
import { asRefusalError, RefusalError } from './refusal-error.ts'
import { wantsPage } from './wants-page.ts'

/** Answers every request that failed with a refusal, as JSON or as a page; the stack of an error stays in the log. */
export function answerErrors(app: FastifyInstance, context: ServerContext, onError: (error: unknown) => void) {
  app.setErrorHandler((error, request, reply) => {
    const known = refusalOf(error, request)
    if (!known)
      onError(error)
    return send(request, reply, known ?? new RefusalError('busy', refusalWords.failed, 500))
  })
  app.setNotFoundHandler((request, reply) => send(request, reply, new RefusalError('not-found')))

  function refusalOf(error: unknown, request: FastifyRequest): RefusalError | null {
    if (error instanceof QueueFull)
      return new RefusalError('busy')
    // A phone tries again by itself; a facilitator is told what to do.
    if (error instanceof StorageTrouble) {
      onError(error)
      return new RefusalError('busy', isFacilitator(request, context) ? storageWords.trouble[error.kind] : undefined)
    }
    return asRefusalError(error)
  }

  function send(request: FastifyRequest, reply: FastifyReply, { refusal, status }: RefusalError) {
    context.metrics.requestsRefused += 1
    reply.status(status).header('cache-control', 'no-store')
    if (status === 429 || status === 503)
      reply.header('retry-after', '1')
    if (wantsPage(request) || sendsForm(request) || request.url.startsWith('/present')) {
      return reply
        .type('text/html; charset=utf-8')
        .send(messagePage(context.workshop(), { title: deskWords.failed, text: refusal.message }))
    }
    return reply.type('application/json; charset=utf-8').send(refusal)
  }
}

/** A browser that sends a form waits for a page; a script that does says that it takes anything. */
function sendsForm({ headers }: FastifyRequest): boolean {
  return String(headers['content-type']).startsWith('application/x-www-form-urlencoded')
    && String(headers.accept).includes('text/html')
}

/** Answers a request whose address the web framework cannot read; no route or hook has seen it. */
export function answerUnreadable(_error: unknown, _request: unknown, reply: Pick<FastifyReply, 'status'>) {
  reply
    .status(400)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(refusalFor('malformed'))
}
