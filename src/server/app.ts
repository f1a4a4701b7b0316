import type { FastifyInstance } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Workshop } from '../workshop/model/workshop.ts'
import type { ServerContext, StaticRoots } from './http/context.ts'
import path from 'node:path'
import cookie from '@fastify/cookie'
import staticFiles from '@fastify/static'
import fastify from 'fastify'
import { loadSecrets } from './access/secrets.ts'
import { answerErrors, answerUnreadable } from './http/errors.ts'
import { createLimits } from './http/limits.ts'
import { createMetrics } from './http/metrics.ts'
import { guard } from './http/security.ts'
import { answerRoutes } from './routes/answers.ts'
import { contentRoutes } from './routes/content.ts'
import { healthRoutes } from './routes/health.ts'
import { presentAssetRoutes } from './routes/present-assets.ts'
import { presentRoutes } from './routes/present.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { staticRoutes } from './routes/static-files.ts'
import { viewRoutes } from './routes/views.ts'
import { createRegistry } from './session/registry.ts'
import { phoneOrigin } from './start/lan-address.ts'
import { createAnswerStore } from './storage/sqlite/answer-store.ts'
import { createSessionStore, forgetLog } from './storage/sqlite/session-store.ts'
import { openSqlite } from './storage/sqlite/sqlite.ts'

const heartbeatEveryMs = 20_000
const closeGraceMs = 300
const housekeepingEveryMs = 3_600_000

export interface LiveServerOptions {
  workshop: Workshop
  /** The folder of the database, the key and the signing secret; made when missing. */
  dataDir: string
  staticRoots: StaticRoots
  /** The clock, ms since 1970. */
  now?: () => number
  /** What phones type, when the server is reached under a name: `https://workshop.example.ac.uk`. */
  publicUrl?: string | null
  /** Behind a proxy that sets X-Forwarded-For and -Proto; `loopback`: only one on this machine. */
  trustProxy?: boolean | 'loopback'
  /** Says on stderr what the facilitator should know. */
  log?: (line: string) => void
}

/** A live server that is set up and not listening yet. */
export interface LiveServer {
  app: FastifyInstance
  /** What a facilitator types to sign in. */
  key: string
  /** Listens; port 0 takes a free one. Gives the address on this machine, `http://127.0.0.1:3030`. */
  start: (options?: { port?: number, host?: string }) => Promise<string>
  /** The address on this machine, once it listens. */
  url: () => string
  /** Answers one request, for another server that this one is mounted in. */
  handler: (request: IncomingMessage, response: ServerResponse) => void
  /** New content after an edit; sessions go on with it. */
  replaceWorkshop: (workshop: Workshop) => void
  /** What phones type, once it is listening (or where it is mounted). */
  phoneOrigin: () => string
  /** Where it is mounted when it does not listen itself. */
  mountedAt: (port: number, host?: string) => void
  /** Ends the streams, writes what is waiting and closes the database. */
  close: () => Promise<void>
}

/** Sets up the live server: storage, rules, routes. @throws when the folder cannot be written */
export async function createLiveServer(options: LiveServerOptions): Promise<LiveServer> {
  const { dataDir, staticRoots: roots, now = Date.now, publicUrl = null, log = () => {} } = options
  let workshop = options.workshop
  let listening = { port: 0, host: '127.0.0.1' }
  let ready = false
  const origin = () => publicUrl?.replace(/\/+$/, '') ?? phoneOrigin(listening)

  const url = () => `http://127.0.0.1:${listening.port}`

  const secrets = loadSecrets(dataDir)
  const db = await openSqlite(path.join(dataDir, 'workshop.sqlite'))
  const metrics = createMetrics()
  const onError = (error: unknown) => {
    metrics.failures += 1
    log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const registry = createRegistry({
    workshop: () => workshop,
    now,
    joinUrl: code => `${origin()}/${code}`,
    sessions: createSessionStore(db),
    answers: createAnswerStore(db),
    metrics,
    onError,
  })
  const limits = createLimits(() => performance.now())
  const context: ServerContext = {
    workshop: () => workshop,
    now,
    secrets,
    registry,
    limits,
    metrics,
    roots,
    phoneOrigin: origin,
    ready: () => ready,
  }

  const app = fastify({
    bodyLimit: 8 * 1024,
    trustProxy: options.trustProxy ?? false,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 128 },
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnreadable,
  })
  // Nothing but JSON is read, and only where a route wants a body.
  app.removeContentTypeParser('text/plain')
  answerErrors(app, context, onError)
  guard(app, () => (publicUrl === null ? null : new URL(publicUrl).host))
  await app.register(cookie)
  await app.register(staticFiles, { root: roots.phone, serve: false, preCompressed: true, dotfiles: 'ignore' })
  healthRoutes(app, context)
  contentRoutes(app, context)
  viewRoutes(app, context)
  answerRoutes(app, context)
  sessionRoutes(app, context)
  await app.register(async pages => presentRoutes(pages, context))
  presentAssetRoutes(app, context)
  staticRoutes(app, context)

  await registry.eraseExpired()
  const heart = setInterval(() => void heartbeat(), heartbeatEveryMs)
  const housekeeping = setInterval(() => void keepHouse().catch(onError), housekeepingEveryMs)
  heart.unref()
  housekeeping.unref()

  async function heartbeat() {
    for (const session of await registry.inMemory()) session.streams.heartbeat(now())
  }

  async function keepHouse() {
    await registry.eraseExpired()
    await forgetLog(db)
    Object.values(limits).forEach(limiter => limiter.sweep())
  }

  app.addHook('preClose', async () => {
    ready = false
    clearInterval(heart)
    clearInterval(housekeeping)
    for (const session of await registry.inMemory()) session.streams.end()
    // A phone that is out of reach does not say goodbye: nobody waits for it.
    setTimeout(() => app.server.closeAllConnections(), closeGraceMs).unref()
  })
  app.addHook('onClose', async () => {
    await registry.flush()
    await forgetLog(db)
    await db.destroy()
  })
  await app.ready()
  ready = true

  return {
    app,
    key: secrets.key,
    phoneOrigin: origin,
    url,
    handler: (request, response) => app.routing(request, response),
    replaceWorkshop: (changed) => {
      workshop = changed
    },
    mountedAt: (port, host = '0.0.0.0') => {
      listening = { port, host }
    },
    async start({ port = 0, host = '127.0.0.1' } = {}) {
      await app.listen({ port, host })
      const address = app.server.address()
      listening = { port: typeof address === 'object' && address ? address.port : port, host }
      return url()
    },
    close: () => app.close(),
  }
}
