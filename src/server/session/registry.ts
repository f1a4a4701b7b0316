import type { SessionDetails, SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Metrics } from '../http/metrics.ts'
import type { AnswerStore, Deposit } from '../storage/sqlite/answer-store.ts'
import type { SessionStore } from '../storage/sqlite/session-store.ts'
import type { LiveSession } from './live-session.ts'
import { randomBytes } from 'node:crypto'
import { codeFromBytes, codeLength } from '../../live/protocol/session-code.ts'
import { dayIn, deletionDay } from '../../live/rules/retention.ts'
import { newSession } from '../../live/rules/state.ts'
import { unbiasedBytes } from '../access/secrets.ts'
import { createDepositQueue } from '../storage/deposit-queue.ts'
import { createLiveSession } from './live-session.ts'

/** Words that a code could spell and an address already means. */
const reservedCodes = new Set(['ASSETS', 'SCREEN', 'DECK', 'API'])

export interface RegistryOptions {
  workshop: () => Workshop
  now: () => number
  joinUrl: (code: string) => string
  sessions: SessionStore
  answers: AnswerStore
  metrics: Metrics
  onError: (error: unknown) => void
}

/** The sessions of this server: those in memory, and those that only the store knows yet. */
export function createRegistry(options: RegistryOptions) {
  const { sessions, answers, workshop, now, metrics, onError } = options
  const live = new Map<string, Promise<LiveSession | null>>()
  const queue = createDepositQueue({ commit, onFailure: onError })

  async function commit(batch: Deposit[]): Promise<void> {
    const startedMs = performance.now()
    const revisions = await answers.commit(batch)
    metrics.commits += 1
    metrics.commitSecondsSum += (performance.now() - startedMs) / 1000
    metrics.answersStored += batch.length
    for (const [code, revision] of revisions) live.get(code)?.then(session => session?.deposited(revision), onError)
  }

  async function load(code: string): Promise<LiveSession | null> {
    const stored = await sessions.find(code)
    return stored ? createLiveSession({ ...options, queue, stored }) : null
  }

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

  async function inMemory(): Promise<LiveSession[]> {
    const found = await Promise.all([...live.values()].map(session => session.catch(() => null)))
    return found.filter(session => session !== null)
  }

  async function erase(codes: string[]): Promise<void> {
    if (codes.length === 0)
      return
    for (const code of codes) {
      const session = await find(code)
      session?.streams.end()
      live.delete(code)
    }
    await sessions.erase(codes)
  }

  return {
    find,
    erase,
    inMemory,
    list: () => sessions.list(),

    async create(details: Omit<SessionDetails, 'code' | 'deleteOn'>): Promise<SessionState> {
      const { timeZone, retentionDays } = workshop().config.session
      const deleteOn = deletionDay(dayIn(timeZone, now()), details.startsAt, retentionDays)
      for (;;) {
        const code = codeFromBytes(unbiasedBytes(codeLength))
        const state = newSession({ ...details, code, deleteOn }, workshop())
        if (!reservedCodes.has(code) && (await sessions.insert(state, randomBytes(32).toString('base64url')))) {
          live.delete(code)
          return state
        }
      }
    },

    /** Deletes every session whose day has come. */
    async eraseExpired(): Promise<void> {
      await erase(await sessions.expired(dayIn(workshop().config.session.timeZone, now())))
    },

    flush: () => queue.flush(),
    /** Answers waiting for the next commit. */
    queued: () => queue.length,
  }
}
export type Registry = ReturnType<typeof createRegistry>
