import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { storageWords } from '../../language/words.ts'
import { requireFacilitator } from '../access/cookies.ts'
import { metricsText } from '../http/metrics.ts'

/** How often there are new figures for a facilitator, in ms. */
const figuresEveryMs = 15_000

/** Whether the server is ready, and how it is doing. */
export function healthRoutes(app: FastifyInstance, context: ServerContext) {
  app.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    const trouble = context.storageTrouble()
    if (trouble)
      return reply.status(503).send({ status: 'failing', reason: storageWords.trouble[trouble] })
    return context.ready() ? { status: 'ok' } : reply.status(503).send({ status: 'starting' })
  })

  let forFacilitators = { atMs: -Infinity, text: '' }

  async function figures(): Promise<string> {
    const sessions = await context.registry.inMemory()
    const streams = sessions.reduce((total, session) => total + session.streams.size, 0)
    return metricsText(context.metrics, { sessions: sessions.length, streams, queued: context.registry.queued() })
  }

  /** A facilitator who could look without end would see at which moment someone answers. */
  async function figuresOfLate(): Promise<string> {
    if (performance.now() - forFacilitators.atMs >= figuresEveryMs)
      forFacilitators = { atMs: performance.now(), text: await figures() }
    return forFacilitators.text
  }

  app.get('/metrics', async (request, reply) => {
    const isHere = isThisMachine(request)
    if (!isHere)
      requireFacilitator(request, context)
    return reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(isHere ? await figures() : await figuresOfLate())
  })
}

/** What a proxy adds to a request that it hands on. */
const proxyHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via']
const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** Whether a program on this machine asks, and not a proxy on it for someone elsewhere. */
function isThisMachine({ raw, headers }: FastifyRequest): boolean {
  const isLoopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(raw.socket.remoteAddress ?? '')
  // A tunnel may add nothing, but it asks for the name that it was reached by. The header as it came: what is read out
  // of an odd one may look like this machine.
  const hosts = raw.headersDistinct.host ?? []
  const asksHere = hosts.length === 1 && loopbackHost.test(hosts[0]!)
  return isLoopback && asksHere && !proxyHeaders.some(name => name in headers)
}
