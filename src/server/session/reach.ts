import { createOpenCount } from './open-count.ts'

/** A phone that asks plainly does so every few seconds; for so long, in ms, it is taken to go on with it. */
const asksForMs = 20_000

/**
 * How phones hear of this session. `through`: by a live stream, now or earlier. `opening`: the page is loaded, and its
 * stream still has to prove itself. `heldUp`: the page has to ask again and again, as nothing comes by the stream.
 */
export interface Reach {
  through: number
  opening: number
  heldUp: number
}

interface Heard {
  openedAtMs: number | null
  askedAtMs: number | null
  isThrough: boolean
}

/**
 * Tells whether live updates reach phones. A phone that hears nothing from its stream for some seconds asks plainly
 * beside it; one whose stream is open for longer and that does not ask has heard something. In memory only.
 * `trustAfterMs`: how long a phone gives its stream before it asks.
 */
export function createReach(trustAfterMs: number, now: () => number = () => performance.now()) {
  const phones = new Map<string, Heard>()
  const open = createOpenCount()

  function heardBy(phone: string): Heard {
    const its = phones.get(phone) ?? { openedAtMs: null, askedAtMs: null, isThrough: false }
    phones.set(phone, its)
    return its
  }

  function stateOf(phone: string, its: Heard): keyof Reach | null {
    const { openedAtMs, askedAtMs } = its
    const asks = askedAtMs !== null && now() - askedAtMs < asksForMs && (openedAtMs === null || askedAtMs > openedAtMs)
    if (openedAtMs !== null && !asks && now() - openedAtMs >= trustAfterMs)
      its.isThrough = true
    if (its.isThrough)
      return 'through'
    if (asks)
      return 'heldUp'
    return open.of(phone) > 0 ? 'opening' : null
  }

  return {
    /** Counts an open stream of a phone; the function given back counts it as closed. */
    streamOpened(phone: string): () => void {
      const its = heardBy(phone)
      its.openedAtMs = now()
      const closed = open.opened(phone)
      return () => {
        stateOf(phone, its)
        closed()
        if (open.of(phone) === 0)
          its.openedAtMs = null
      }
    },

    /** Called when a phone asks plainly. */
    asked(phone: string) {
      heardBy(phone).askedAtMs = now()
    },

    /** How many phones hear in which way. */
    counts(): Reach {
      const states = [...phones].map(([phone, its]) => stateOf(phone, its))
      const count = (state: keyof Reach) => states.filter(one => one === state).length
      return { through: count('through'), opening: count('opening'), heldUp: count('heldUp') }
    },
  }
}
