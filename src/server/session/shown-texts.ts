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
 * Which texts the desk has been given. New ones come in batches, each in the order of its random ids, so that a text
 * that appears cannot be laid beside someone who has just put down their phone.
 */
export function createShownTexts({ saved, batch, quietMs, onDue }: ShownTextsOptions) {
  /** `null` at first: after a restart, what is stored came long ago. */
  let shown: Set<string> | null = null
  let waiting = ''
  let isDue = false
  let timer: NodeJS.Timeout | null = null

  function wait(fresh: string[]) {
    const seen = fresh.join()
    if (seen === waiting)
      return
    waiting = seen
    clearTimeout(timer ?? undefined)
    timer = setTimeout(() => {
      isDue = true
      onDue()
    }, quietMs)
    timer.unref()
  }

  return {
    /** Those of all texts that the desk may see now. */
    of(texts: SentText[]): SentText[] {
      const known = (shown ??= new Set(texts.map(({ id }) => id)))
      const fresh = texts.filter(({ id }) => !known.has(id))
      const isClosed = ({ questionId }: SentText) => questionState(saved.state, questionId).status !== 'open'
      const released = isDue || fresh.length >= batch() ? fresh : fresh.filter(isClosed)
      released.forEach(({ id }) => known.add(id))
      isDue = false
      const held = fresh.filter(({ id }) => !known.has(id)).map(({ id }) => id)
      if (held.length > 0)
        wait(held)
      return texts.filter(({ id }) => known.has(id))
    },

    cancel: () => clearTimeout(timer ?? undefined),
  }
}
export type ShownTexts = ReturnType<typeof createShownTexts>
