import type { SessionDetails, SessionState } from '../../live/rules/state.ts'
import type { Metrics } from '../http/metrics.ts'
import type { StoredSession } from '../storage/session-store.ts'
import type { Storage } from '../storage/storage.ts'
import type { ArrivingSession } from './arriving-session.ts'
import type { LiveSession } from './live-session.ts'
import type { Rehearsals } from './rehearsals.ts'
import type { SessionServices } from './session-context.ts'
import type { SessionList } from './session-list.ts'
import type { SimulatedPace } from './simulated-phones.ts'
import { randomBytes } from 'node:crypto'
import { codeFromBytes, codeLength } from '../../live/protocol/session-code.ts'
import { earlierKeys, newSession } from '../../live/rules/state.ts'
import { unbiasedBytes } from '../access/secrets.ts'
import { storeArrival } from './arriving-session.ts'
import { deletionDayOf } from './deletion-day-of.ts'
import { createDeposits } from './deposits.ts'
import { createExpiry } from './expiry.ts'
import { followUpKeys } from './follow-up.ts'
import { createLiveSession } from './live-session.ts'
import { createLoadedSessions } from './loaded-sessions.ts'
import { createRehearsals } from './rehearsals.ts'
import { listSessions } from './session-list.ts'
import { usualPace } from './simulated-phones.ts'
import { createThrownAway } from './thrown-away.ts'
import { createTidying } from './tidying.ts'

/** Words that a code could spell and that are addresses of this server already. */
const reservedCodes = new Set(['ASSETS', 'SCREEN'])

export interface RegistryOptions extends Omit<SessionServices, 'queue' | 'tidySoon'> {
  /** The earliest that it can be, ms since 1970: what is due by it may be deleted. */
  certainMs: () => number
  metrics: Metrics
  /** How quick simulated phones are; left out, as people are. */
  simulatedPace?: SimulatedPace
}

/** The sessions of this server. */
export interface Registry {
  /** The session with this code; `null` when there is none, or none that can be read. */
  find: (code: string) => Promise<LiveSession | null>
  /** Whether phones or decks of this session are at this address. */
  isAt: (code: string, address: string) => Promise<boolean>
  /** Sessions that are only rehearsed: in no list, and never stored. */
  rehearsals: Rehearsals
  /** Every session that is stored. */
  list: () => Promise<SessionList>
  /** The sessions that someone has opened since the start. */
  inMemory: () => Promise<LiveSession[]>
  /** Whether a session with this code is stored, readable or not. */
  isStored: (code: string) => Promise<boolean>
  /** Makes and stores a session under a new code. */
  create: (details: Omit<SessionDetails, 'code' | 'deleteOn'>) => Promise<SessionState>
  /** Stores a session that comes from another computer, if its code is free here; `false`, and nothing done, if not. */
  takeOver: (session: ArrivingSession) => Promise<boolean>
  /** Lets nobody see a session any more, and deletes it for good a little later, or when the server stops. */
  throwAway: (session: LiveSession) => Promise<void>
  /** Brings a session back that was thrown away; `false` when it is gone for good. */
  bringBack: (code: string) => Promise<boolean>
  /** Deletes for good what had been thrown away when the server was killed. */
  eraseThrownAway: () => Promise<void>
  /** Calls back with the codes of sessions that nobody sees any more. */
  onGone: (act: (codes: string[]) => void) => void
  /** Deletes sessions for good, whether or not they can be read, and ends their streams. */
  erase: (codes: string[]) => Promise<void>
  /** Lets nobody see a session whose day has come, and deletes those of which that is sure. */
  eraseExpired: () => Promise<void>
  /** Stores what is waiting for the next commit, and nothing after it. @throws what went wrong */
  close: () => Promise<void>
  /** How many deposits are waiting for the next commit. */
  queued: () => number
}

/** The sessions of this server, over its storage. */
export function createRegistry(options: RegistryOptions): Registry {
  const { storage, readState, workshop, certainMs, metrics, onError } = options
  const loaded = createLoadedSessions(load)
  const queue = createDeposits({ storage, metrics, onError, onStored: deposited })
  const expiry = createExpiry({ storage, certainMs, timeZone: () => workshop().config.session.timeZone })
  const tidying = createTidying(storage, onError)
  const thrownAway = createThrownAway({ loaded, now: options.now, erase, onError })

  const whenGone: ((codes: string[]) => void)[] = []
  const rehearsals = createRehearsals({
    ...options,
    pace: options.simulatedPace ?? usualPace,
    freeCode: () => freeCode(async code => (await storage.sessions.find(code)) === null),
  })

  function deposited(codes: Iterable<string>) {
    for (const code of codes)
      loaded.peek(code)?.then(session => session?.deposited(), onError)
  }

  async function load(code: string): Promise<LiveSession | null> {
    const stored = await findStored(code)
    const read = stored && readState(code, stored.state)
    if (stored && read?.ok)
      await forgetWhatIsOver(storage, read.state)
    if (!stored || !read?.ok)
      return null
    const services = { ...options, queue, tidySoon: tidying.soon }
    const participants = await storage.answers.participants(code)
    return createLiveSession(services, { stored, state: read.state, participants })
  }

  async function findStored(code: string): Promise<StoredSession | null> {
    const stored = await storage.sessions.find(code)
    return stored && !expiry.isDue(stored) ? stored : null
  }

  /** Ends the streams of these sessions; whoever asks for them is answered by what the storage has. */
  async function unload(codes: string[]): Promise<void> {
    for (const code of codes) {
      const session = await loaded.peek(code)?.catch(() => null)
      session?.end()
      loaded.forget(code)
    }
  }

  async function erase(codes: string[]): Promise<void> {
    if (codes.length === 0)
      return
    await unload(codes)
    await gone(codes)
    await storage.sessions.erase(codes)
    codes.forEach(thrownAway.erased)
  }

  async function gone(codes: string[]): Promise<void> {
    await rehearsals.gone(codes)
    whenGone.forEach(act => act(codes))
  }

  return {
    onGone: act => void whenGone.push(act),
    async find(code) {
      const rehearsal = rehearsals.find(code)
      if (rehearsal)
        return rehearsal
      const session = await loaded.find(code)
      return session && !expiry.isDue(session.state) && session.state.deletedAtMs === null ? session : null
    },
    isAt: async (code, address) =>
      (rehearsals.find(code) ?? (await loaded.peek(code)))?.addresses.has(address) ?? false,
    inMemory: async () => [...(await loaded.all()), ...rehearsals.all()],
    rehearsals,
    list: () => listSessions(storage, readState, expiry.isDue),
    isStored: async code => (await findStored(code)) !== null,
    async create(details) {
      const state = await storeNewSession(options, details)
      // Someone may have asked for this code before there was a session.
      loaded.forget(state.code)
      return state
    },
    async takeOver(session) {
      const isStored = await storeArrival(storage, session)
      // Someone may have asked for this code before; one that runs here under it goes on as it is.
      if (isStored)
        loaded.forget(session.state.code)
      return isStored
    },
    async throwAway(session) {
      await thrownAway.add(session)
      await gone([session.code])
    },
    bringBack: thrownAway.bringBack,
    async eraseThrownAway() {
      const { sessions } = await listSessions(storage, readState, expiry.isDue)
      await erase(sessions.filter(({ state }) => state.deletedAtMs !== null).map(({ state }) => state.code))
    },
    erase,
    async eraseExpired() {
      const { due, surelyDue } = await expiry.look()
      await unload(due)
      await erase(surelyDue)
    },
    async close() {
      tidying.cancel()
      await rehearsals.stopAll()
      await queue.close()
      await erase(thrownAway.codes())
    },
    queued: () => queue.length,
  }
}

/**
 * What a process left that was killed between asking a question again, or counting a follow-up, and deleting what was
 * answered before.
 */
async function forgetWhatIsOver(storage: Storage, state: SessionState): Promise<void> {
  const earlier = state.questions.flatMap(({ id }) => earlierKeys(state, id))
  const keys = [...earlier, ...(state.followUp === null ? [] : followUpKeys())]
  if (keys.length > 0)
    await storage.answers.forget(state.code, keys)
}

/** A code that spells no address of this server, and for which this holds. */
async function freeCode(isFree: (code: string) => Promise<boolean>): Promise<string> {
  for (;;) {
    const code = codeFromBytes(unbiasedBytes(codeLength))
    if (!reservedCodes.has(code) && (await isFree(code)))
      return code
  }
}

/** Stores a new session under a code that is free. */
async function storeNewSession(
  { storage, workshop, now }: RegistryOptions,
  details: Omit<SessionDetails, 'code' | 'deleteOn'>,
): Promise<SessionState> {
  const deleteOn = deletionDayOf(workshop(), details.startsAt, now())
  const stateOf = (code: string) => newSession({ ...details, code, deleteOn }, workshop())
  const code = await freeCode(async (code) => {
    const secret = randomBytes(32).toString('base64url')
    return storage.sessions.insert({ code, secret, deleteOn, state: JSON.stringify(stateOf(code)) })
  })
  return stateOf(code)
}
