import type { TimerView } from '../live/protocol/view.ts'
import type { SessionClock } from './clock/session-clock.ts'
import type { ServerContext } from './http/context.ts'
import type { Storage } from './storage/storage.ts'
import { countdown } from '../live/timer/countdown.ts'

/** A phone that misses two takes its stream for dead: it says so within 8 s of the server's last sign of life. */
const heartbeatEveryMs = 3_000
const cleanUpEveryMs = 3_600_000

export interface MaintenanceOptions {
  context: ServerContext
  clock: SessionClock
  storage: Storage
  onError: (error: unknown) => void
}

/** What the server does by itself: heartbeats for its streams, and each hour what has to be deleted or forgotten. */
export function startMaintenance(options: MaintenanceOptions) {
  const { context: { registry, limits, now, workshop }, clock, storage, onError } = options

  async function heartbeat() {
    for (const session of await registry.inMemory())
      session.streams.heartbeat(now())
  }

  async function cleanUp() {
    if (!(await registry.inMemory()).some(({ state }) => runs(state.timer, now())))
      clock.settle()
    await registry.eraseExpired()
    const keptMs = workshop().config.session.retentionDays * 86_400_000
    await storage.removeSetAside(clock.certainMs() - keptMs)
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

function runs(timer: TimerView | null, nowMs: number): boolean {
  return timer !== null && timer.pausedAtMs === null && !countdown(timer, nowMs).done
}
