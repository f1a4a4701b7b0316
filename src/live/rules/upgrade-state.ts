import type { SessionState } from './state.ts'
import { sessionStateSchema, stateShape } from './state.ts'

/** Why a stored state cannot be read: a newer version of this program wrote it, or it is no state at all. */
export type UnreadableReason = 'newer' | 'damaged'

/** A stored state in today's shape, or why there is none. */
export type UpgradedState = { ok: true, state: SessionState } | { ok: false, reason: UnreadableReason }

type StoredObject = Record<string, unknown>

/** How to get from each shape to the next one; what was stored before shapes were numbered is shape 1. */
const steps = new Map<unknown, (stored: StoredObject) => StoredObject>([
  // What is now the venue was called the place.
  [1, ({ place, ...rest }) => ({ venue: place, ...rest, shape: 2 })],
  // Every question was in its first round, and revisions were counted in another way.
  [2, ({ questions, ...rest }) => ({ ...rest, questions: inFirstRound(questions), timerChangedAt: 0, shape: 3 })],
  // Joining could not be locked, and nobody counted the room.
  [3, rest => ({ ...rest, joiningLocked: false, people: null, shape: 4 })],
])

function inFirstRound(questions: unknown): unknown {
  return Array.isArray(questions)
    ? questions.map(question => (isObject(question) ? { ...question, round: 1 } : question))
    : questions
}

/** Reads a state that this version or an older one stored. */
export function upgradeState(stored: unknown): UpgradedState {
  if (!isObject(stored))
    return { ok: false, reason: 'damaged' }
  if (typeof stored.shape === 'number' && stored.shape > stateShape)
    return { ok: false, reason: 'newer' }
  const parsed = sessionStateSchema.safeParse(inNewestShape(stored))
  return parsed.success ? { ok: true, state: parsed.data } : { ok: false, reason: 'damaged' }
}

/** One step after the other; what has no step to take is left as it is, for the schema to judge. */
function inNewestShape(stored: StoredObject): StoredObject {
  const step = steps.get(stored.shape ?? 1)
  return step ? inNewestShape(step(stored)) : stored
}

function isObject(value: unknown): value is StoredObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
