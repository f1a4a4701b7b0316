import type { FastifyInstance } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '../workshop/model/problem.ts'
import type { Workshop } from '../workshop/model/workshop.ts'
import type { Secrets } from './access/secrets.ts'
import type { Address } from './address.ts'
import type { SessionClock } from './clock/session-clock.ts'
import type { ServerContext, StaticRoots } from './http/context.ts'
import type { Metrics } from './http/metrics.ts'
import type { Registry } from './session/registry.ts'
import type { SimulatedPace } from './session/simulated-phones.ts'
import type { Tls, TrustedProxy } from './start/settings.ts'
import type { StorageHealth } from './storage/storage-health.ts'
import type { Storage } from './storage/storage.ts'
import { joinUrl } from '../live/protocol/join-url.ts'
import { loadSecrets } from './access/secrets.ts'
import { openSignedOut } from './access/signed-out.ts'
import { createAddress } from './address.ts'
import { createElapsed } from './clock/elapsed.ts'
import { createSessionClock } from './clock/session-clock.ts'
import { createKeptFiles } from './hand-over/kept-files.ts'
import { createLimits } from './http/limits.ts'
import { createMetrics } from './http/metrics.ts'
import { createWebApp } from './http/web-app.ts'
import { startMaintenance } from './maintenance.ts'
import { createStateReader } from './session/read-state.ts'
import { createRegistry } from './session/registry.ts'
import { ownData } from './start/copy-data.ts'
import { openStorage } from './storage/open-storage.ts'
import { createStorageHealth } from './storage/storage-health.ts'
import { StorageTrouble } from './storage/storage-trouble.ts'
import { watchedStorage } from './storage/watched-storage.ts'

/** How long connections have to end by themselves at the close before they are cut. */
const closeGraceMs = 300

/** What a live server needs to know. */
export interface LiveServerOptions {
  workshop: Workshop
  /** The folder of the database, the key and the signing secret; made when missing. */
  dataDir: string
  staticRoots: StaticRoots
  /** The computer's clock, ms since 1970: it may be set while the server runs. */
  now?: () => number
  /** Time that has passed since some moment, in ms: nobody can set it. */
  elapsed?: () => number
  /** Where a fresh hand-over file of each session is kept. */
  handOverDir?: string | null
  /** What phones type, when the server is reached under a name: `https://workshop.example.ac.uk`. */
  publicUrl?: string | null
  /** Whose X-Forwarded-For and -Proto headers are believed. */
  trustProxy?: TrustedProxy
  /** The certificate and its key, where the server speaks https itself. */
  tls?: Tls | null
  /** How often the counts on wall and desk move, in ms: whoever watches them cannot tell when someone answered. */
  countsEveryMs?: number
  /** How often, in ms, there is a moment at which texts go to the desk together, while their question is open. */
  textsEveryMs?: number
  /** How long, in ms, a phone's stream has to be open before it is said to have got through. */
  trustStreamAfterMs?: number
  /** How quick the simulated phones of a rehearsal are. */
  simulatedPace?: SimulatedPace
  /** Writes a line for whoever runs the server. */
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
  /**
   * Takes over content that was edited, and what is wrong with it, for the facilitator's home. Running sessions go on
   * with it; `null`, when it cannot be read: they keep what they have.
   */
  takeContent: (workshop: Workshop | null, problems: Problem[]) => void
  /** What phones type, once it is listening (or where it is mounted). */
  phoneOrigin: () => string
  /** Called with where it is mounted, when it does not listen itself. */
  mountedAt: (port: number, host?: string) => void
  /** Ends the streams, writes what is waiting and closes the database. */
  close: () => Promise<void>
}

/** Sets up the live server: storage, sessions, routes. @throws the error of a data folder that cannot be used */
export async function createLiveServer(options: LiveServerOptions): Promise<LiveServer> {
  const { dataDir, publicUrl = null, tls = null, log = () => {} } = options
  const address = createAddress(publicUrl, tls ? 'https' : 'http')
  // First of all: it makes the folder when it is not there.
  const secrets = loadSecrets(dataDir)
  const engine = await openStorage(dataDir, { now: options.now, report: log })
  ownData(dataDir)
  const elapsed = options.elapsed ?? createElapsed()
  const clock = createSessionClock(options.now ?? Date.now, elapsed)
  const health = createStorageHealth({ probe: engine.probe, log, elapsedMs: elapsed })
  const storage = watchedStorage(engine, health)
  const metrics = createMetrics()
  const onError = (error: unknown) => {
    metrics.failures += 1
    if (error instanceof StorageTrouble)
      return health.noticed(error)
    log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const state: State = { workshop: options.workshop, contentProblems: [], isReady: false }
  const context = createContext({ options, clock, health, state, address, secrets, storage, metrics, onError, log })
  const app = await createWebApp(context, {
    trustProxy: options.trustProxy ?? false,
    tls,
    trustedHost: address.trustedHost,
    onError,
  })
  const keptFiles = createKeptFiles({ folder: options.handOverDir ?? null, sessions: context.registry.inMemory, log })
  context.registry.onGone(keptFiles.remove)
  context.handOverTrouble = keptFiles.trouble
  await context.registry.eraseExpired()
  await context.registry.eraseThrownAway()
  const maintenance = startMaintenance({ context, clock, storage, onError })
  app.addHook('preClose', () => {
    state.isReady = false
    maintenance.stop()
    keptFiles.stop()
    return endStreams(app, context.registry)
  })
  app.addHook('onClose', async () => {
    health.stop()
    // What cannot be stored has not been acknowledged; the phones have it.
    await context.registry.close().catch(onError)
    await storage.close().catch(onError)
  })
  await app.ready()
  state.isReady = true

  return {
    app,
    key: context.secrets.key,
    phoneOrigin: address.phoneOrigin,
    url: address.url,
    handler: (request, response) => app.routing(request, response),
    takeContent(workshop, problems) {
      state.workshop = workshop ?? state.workshop
      state.contentProblems = problems.filter(({ severity }) => severity !== 'note')
    },
    mountedAt: (port, host = '0.0.0.0') => address.listensAt(host, port),
    start: ({ port = 0, host = '127.0.0.1' } = {}) => listen(app, address, host, port),
    close: () => app.close(),
  }
}

/** What changes while the server runs. */
interface State {
  workshop: Workshop
  /** What is wrong with content that is being edited. */
  contentProblems: Problem[]
  isReady: boolean
}

interface ContextParts {
  options: LiveServerOptions
  clock: SessionClock
  health: StorageHealth
  state: State
  address: Address
  secrets: Secrets
  storage: Storage
  metrics: Metrics
  onError: (error: unknown) => void
  log: (line: string) => void
}

/** What every route is given. */
function createContext(parts: ContextParts): ServerContext {
  const { options, state, address, secrets, storage, metrics, onError, log } = parts
  const { now, certainMs } = parts.clock
  const { staticRoots: roots, countsEveryMs = 200, textsEveryMs = 10_000, trustStreamAfterMs = 7_000 } = options
  const workshop = () => state.workshop
  const registry = createRegistry({
    workshop,
    now,
    certainMs,
    joinUrl: code => joinUrl(address.phoneOrigin(), code),
    storage,
    readState: createStateReader(log),
    metrics,
    countsEveryMs,
    textsEveryMs,
    trustStreamAfterMs,
    simulatedPace: options.simulatedPace,
    onError,
  })
  return {
    workshop,
    contentProblems: () => state.contentProblems,
    now,
    secrets,
    signedOut: openSignedOut(options.dataDir, now),
    registry,
    limits: createLimits(() => performance.now()),
    metrics,
    roots,
    dataDir: options.dataDir,
    phoneOrigin: address.phoneOrigin,
    isHttps: address.isHttps,
    ready: () => state.isReady,
    storageTrouble: parts.health.trouble,
    setAside: storage.setAside,
    handOverTrouble: () => null,
  }
}

async function listen(app: FastifyInstance, address: Address, host: string, port: number): Promise<string> {
  await app.listen({ port, host })
  const bound = app.server.address()
  address.listensAt(host, typeof bound === 'object' && bound ? bound.port : port)
  return address.url()
}

async function endStreams(app: FastifyInstance, registry: Registry): Promise<void> {
  for (const session of await registry.inMemory())
    session.end()
  // A phone that is out of reach never ends its connection.
  setTimeout(() => app.server.closeAllConnections(), closeGraceMs).unref()
}
