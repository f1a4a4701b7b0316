import type { SentText } from '../../live/rules/view-context.ts'
import type { SavedState } from './saved-state.ts'
import { questionState } from '../../live/rules/state.ts'

export interface ShownTextsOptions {
  saved: SavedState
  /** So many new texts are shown at once. */
  batch: () => number
  /** Fewer than that are shown when none has come for so long, in ms. */
  quietMs: number
  /** Called when texts are due that were held back. */
  onDue: () => void
}

/**
 * Which texts the desk has been given. While a question is open they change in batches, in the order of their random
 * ids, so that a text that comes or goes cannot be laid beside someone who has just put down their phone.
 */
export function createShownTexts({ saved, batch, quietMs, onDue }: ShownTextsOptions) {
  /** `null` at first: after a restart, what is stored came long ago. */
  let shown: Map<string, SentText> | null = null
  let waiting = ''
  let isDue = false
  let isDeleted = false
  let timer: NodeJS.Timeout | null = null

  /** Waits for the quiet after the last of these changes. */
  function wait(changed: SentText[]) {
    const seen = changed.map(({ id }) => id).join()
    if (seen === waiting)
      return
    waiting = seen
    clearTimeout(timer ?? undefined)
    if (changed.length === 0)
      return
    timer = setTimeout(() => {
      isDue = true
      onDue()
    }, quietMs)
    timer.unref()
  }

  return {
    /** Of all texts there are now, in their random order: what the desk sees, maybe without the last changes. */
    of(texts: SentText[]): SentText[] {
      const current = byId(texts)
      const known = (shown ??= current)
      const fresh = texts.filter(({ id }) => !known.has(id))
      const gone = [...known.values()].filter(({ id }) => !current.has(id))
      const isClosed = ({ questionId }: SentText) => questionState(saved.state, questionId).status !== 'open'
      const showAll = isDue || Math.max(fresh.length, gone.length) >= batch()
      const isHeld = (text: SentText) => !showAll && !isClosed(text)
      const heldBack = gone.filter(text => !isDeleted && isHeld(text))
      const heldUp = fresh.filter(isHeld)
      wait([...heldUp, ...heldBack])
      isDue = false
      isDeleted = false
      const now = texts.filter(text => !heldUp.includes(text))
      shown = byId(heldBack.length === 0 ? now : inRandomOrder([...now, ...heldBack]))
      return [...shown.values()]
    },

    /** Called when the server has deleted answers: theirs go at once. */
    deleted() {
      isDeleted = true
    },

    cancel: () => clearTimeout(timer ?? undefined),
  }
}

function byId(texts: SentText[]): Map<string, SentText> {
  return new Map(texts.map(text => [text.id, text]))
}

/** In the order of their ids, which are random: it tells nothing of who sent which, or when. */
export function inRandomOrder(texts: SentText[]): SentText[] {
  return texts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export type ShownTexts = ReturnType<typeof createShownTexts>
