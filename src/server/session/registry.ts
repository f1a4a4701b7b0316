import type { SessionDetails, SessionState } from '../../live/rules/state.ts'
import type { UnreadableReason } from '../../live/rules/upgrade-state.ts'
import type { Metrics } from '../http/metrics.ts'
import type { LiveSession } from './live-session.ts'
import type { SessionServices } from './session-context.ts'
import { randomBytes } from 'node:crypto'
import { codeFromBytes, codeLength } from '../../live/protocol/session-code.ts'
import { dayIn, deletionDay } from '../../live/rules/retention.ts'
import { newSession } from '../../live/rules/state.ts'
import { unbiasedBytes } from '../access/secrets.ts'
import { createDeposits } from './deposits.ts'
import { createLiveSession } from './live-session.ts'

/** Words that a code could spell and that are addresses of this server already. */
const reservedCodes = new Set(['ASSETS', 'SCREEN'])

/** The sessions of a server, for its facilitators. */
export interface SessionList {
  sessions: { state: SessionState, joined: number }[]
  /** Sessions that are stored and cannot be read: they can only be deleted. */
  unreadable: UnreadableSession[]
}

/** A session that is stored and cannot be read. */
export interface UnreadableSession {
  code: string
  deleteOn: string
  reason: UnreadableReason
}

export interface RegistryOptions extends Omit<SessionServices, 'queue'> {
  metrics: Metrics
}

/** The sessions of this server. Each is loaded into memory when it is first asked for, and stays there. */
export function createRegistry(options: RegistryOptions) {
  const { storage, readState, workshop, now, metrics, onError } = options
  const live = new Map<string, Promise<LiveSession | null>>()
  const queue = createDeposits({ storage, metrics, onError, onStored: deposited })

  function deposited(revisions: Map<string, number>) {
    for (const [code, revision] of revisions)
      live.get(code)?.then(session => session?.deposited(revision), onError)
  }

  async function load(code: string): Promise<LiveSession | null> {
    const stored = await storage.sessions.find(code)
    const read = stored && readState(code, stored.state)
    return stored && read?.ok ? createLiveSession({ ...options, queue }, stored, read.state) : null
  }

  /** The session with this code; `null` when there is none, or none that can be read. */
  function find(code: string): Promise<LiveSession | null> {
    const known = live.get(code)
    if (known)
      return known
    const loading = load(code)
    live.set(code, loading)
    // Unknown codes are not remembered: a script could fill the memory with them.
    loading.then(
      session => session ?? live.delete(code),
      () => live.delete(code),
    )
    return loading
  }

  /** The sessions that somebody has opened since the start. */
  async function inMemory(): Promise<LiveSession[]> {
    const found = await Promise.all([...live.values()].map(session => session.catch(() => null)))
    return found.filter(session => session !== null)
  }

  /** Every session that is stored. */
  async function list(): Promise<SessionList> {
    const all: SessionList = { sessions: [], unreadable: [] }
    for (const { code, deleteOn, state, joined } of await storage.sessions.list()) {
      const read = readState(code, state)
      if (read.ok)
        all.sessions.push({ state: read.state, joined })
      else
        all.unreadable.push({ code, deleteOn, reason: read.reason })
    }
    return all
  }

  /** Deletes sessions for good, whether or not they can be read, and ends their streams. */
  async function erase(codes: string[]): Promise<void> {
    if (codes.length === 0)
      return
    for (const code of codes) {
      const session = await live.get(code)?.catch(() => null)
      session?.streams.end()
      live.delete(code)
    }
    await storage.sessions.erase(codes)
  }

  return {
    find,
    list,
    erase,
    inMemory,

    /** Whether a session with this code is stored, readable or not. */
    isStored: async (code: string): Promise<boolean> => (await storage.sessions.find(code)) !== null,

    /** Makes and stores a session under a new code. */
    async create(details: Omit<SessionDetails, 'code' | 'deleteOn'>): Promise<SessionState> {
      const { timeZone, retentionDays } = workshop().config.session
      const deleteOn = deletionDay(dayIn(timeZone, now()), details.startsAt, retentionDays)
      for (;;) {
        const code = codeFromBytes(unbiasedBytes(codeLength))
        const state = newSession({ ...details, code, deleteOn }, workshop())
        const secret = randomBytes(32).toString('base64url')
        const stored = { code, secret, deleteOn, state: JSON.stringify(state) }
        if (!reservedCodes.has(code) && (await storage.sessions.insert(stored))) {
          live.delete(code)
          return state
        }
      }
    },

    /** Deletes every session whose day has come. */
    async eraseExpired(): Promise<void> {
      await erase(await storage.sessions.expired(dayIn(workshop().config.session.timeZone, now())))
    },

    /** Stores now what is waiting for the next commit. */
    flush: queue.flush,
    /** How many deposits are waiting for the next commit. */
    queued: () => queue.length,
  }
}
export type Registry = ReturnType<typeof createRegistry>
