import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { storageWords } from '../../language/words.ts'
import { metricsText } from '../http/metrics.ts'

/** Whether the server is ready, and how it is doing. */
export function healthRoutes(app: FastifyInstance, context: ServerContext) {
  app.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    const trouble = context.storageTrouble()
    if (trouble)
      return reply.status(503).send({ status: 'failing', reason: storageWords.trouble[trouble] })
    return context.ready() ? { status: 'ok' } : reply.status(503).send({ status: 'starting' })
  })

  app.get('/metrics', async (_request, reply) => {
    const sessions = await context.registry.inMemory()
    const streams = sessions.reduce((total, session) => total + session.streams.size, 0)
    return reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(metricsText(context.metrics, { sessions: sessions.length, streams, queued: context.registry.queued() }))
  })
}
