import type { ServerContext } from './http/context.ts'
import type { Storage } from './storage/storage.ts'

/** A phone that misses two takes its stream for dead: it says so within 8 s of the server's last sign of life. */
const heartbeatEveryMs = 3_000
const cleanUpEveryMs = 3_600_000

export interface MaintenanceOptions {
  context: ServerContext
  storage: Storage
  onError: (error: unknown) => void
}

/** What the server does by itself: heartbeats for its streams, and each hour what has to be deleted or forgotten. */
export function startMaintenance({ context: { registry, limits, now }, storage, onError }: MaintenanceOptions) {
  async function heartbeat() {
    for (const session of await registry.inMemory())
      session.streams.heartbeat(now())
  }

  async function cleanUp() {
    await registry.eraseExpired()
    await storage.cleanUp()
    Object.values(limits).forEach(limiter => limiter.sweep())
  }

  const timers = [
    setInterval(() => heartbeat().catch(onError), heartbeatEveryMs),
    setInterval(() => cleanUp().catch(onError), cleanUpEveryMs),
  ]
  timers.forEach(timer => timer.unref())
  return { stop: () => timers.forEach(timer => clearInterval(timer)) }
}
