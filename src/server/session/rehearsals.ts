import type { Storage } from '../storage/storage.ts'
import type { LiveSession } from './live-session.ts'
import type { SessionServices } from './session-context.ts'
import type { SimulatedPace } from './simulated-phones.ts'
import { randomBytes } from 'node:crypto'
import { newSession } from '../../live/rules/state.ts'
import { createMetrics } from '../http/metrics.ts'
import { openStorageInMemory } from '../storage/open-storage.ts'
import { createDeposits } from './deposits.ts'
import { createLiveSession } from './live-session.ts'
import { simulatePhones } from './simulated-phones.ts'

export const simulatedPhones = 24
/** After its end, phones and wall have so long, in ms, to show that; then nothing of it is left. */
const endingMs = 3_000
const lookEveryMs = 250
/** One that nobody stops ends by itself after so long, in ms. */
const longestMs = 3 * 3_600_000

export interface RehearsalsOptions extends Omit<SessionServices, 'queue' | 'tidySoon' | 'storage'> {
  /** A code that no session has. */
  freeCode: () => Promise<string>
  pace: SimulatedPace
}

interface Rehearsal {
  /** The code of the session that is rehearsed. */
  of: string
  session: LiveSession
  end: () => Promise<void>
}

/**
 * Rehearsals: copies of sessions in which simulated phones take part. They are kept in memory and never on the disk, so
 * that nothing of them is left, however they end. No list and no report knows them.
 */
export function createRehearsals(options: RehearsalsOptions) {
  const { freeCode, pace, onError, workshop } = options
  const byCode = new Map<string, Rehearsal>()

  async function start(rehearsed: LiveSession): Promise<string> {
    const running = codeOf(rehearsed.code)
    if (running !== null)
      return running
    const code = await freeCode()
    const { session, storage } = await copyInMemory(rehearsed, code, options)
    const endPhones = simulatePhones(session, { howMany: simulatedPhones, pace, workshop, onError })
    const timers = [
      setInterval(() => session.state.status === 'ended' && endSoon(), lookEveryMs),
      setTimeout(() => void stop(code), longestMs),
    ]
    timers.forEach(timer => timer.unref())
    function endSoon() {
      timers.forEach(timer => clearTimeout(timer))
      timers.push(setTimeout(() => void stop(code), endingMs).unref())
    }
    async function end() {
      timers.forEach(timer => clearTimeout(timer))
      endPhones()
      session.end()
      await storage.close()
    }
    byCode.set(code, { of: rehearsed.code, session, end })
    return code
  }

  /** Ends it, and all that there is of it. */
  async function stop(code: string): Promise<void> {
    const rehearsal = byCode.get(code)
    byCode.delete(code)
    await rehearsal?.end().catch(onError)
  }

  function codeOf(rehearsed: string): string | null {
    return [...byCode].find(([, rehearsal]) => rehearsal.of === rehearsed)?.[0] ?? null
  }

  return {
    /** Begins to rehearse a session, unless that is being done; gives the rehearsal's own code. */
    start,
    stop,
    /** The code of the rehearsal of this session; `null` when there is none. */
    codeOf,
    /** Which session is rehearsed under this code; `null` when none is. */
    rehearses: (code: string): string | null => byCode.get(code)?.of ?? null,
    find: (code: string): LiveSession | null => byCode.get(code)?.session ?? null,
    all: (): LiveSession[] => [...byCode.values()].map(({ session }) => session),
    /** Ends the rehearsals of sessions that are gone. */
    async gone(codes: string[]): Promise<void> {
      await Promise.all(codes.map(code => codeOf(code)).filter(code => code !== null).map(stop))
    },
    async stopAll(): Promise<void> {
      await Promise.all([...byCode.keys()].map(stop))
    },
  }
}
export type Rehearsals = ReturnType<typeof createRehearsals>

async function copyInMemory(
  { state: original }: LiveSession,
  code: string,
  options: RehearsalsOptions,
): Promise<{ session: LiveSession, storage: Storage }> {
  const storage = await openStorageInMemory()
  const { title, venue, lengthMinutes, deleteOn } = original
  // Without a start: its clock begins with its first slide.
  const details = { code, title, venue, lengthMinutes, startsAt: null, deleteOn }
  const state = { ...newSession(details, options.workshop()), rehearsal: true }
  const secret = randomBytes(32).toString('base64url')
  await storage.sessions.insert({ code, secret, deleteOn, state: JSON.stringify(state) })
  const stored = (await storage.sessions.find(code))!
  let onStored = () => {}
  const queue = createDeposits({
    storage,
    metrics: createMetrics(),
    onError: options.onError,
    onStored: () => onStored(),
  })
  const services = { ...options, storage, queue, tidySoon: () => {} }
  const session = createLiveSession(services, { stored, state, participants: [] })
  onStored = session.deposited
  return { session, storage }
}
