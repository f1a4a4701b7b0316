import type { SentText } from '../../live/rules/view-context.ts'
import type { SavedState } from './saved-state.ts'
import { questionState } from '../../live/rules/state.ts'

export interface ShownTextsOptions {
  saved: SavedState
  /** So many new texts are shown together, at the next of the moments for that. */
  batch: () => number
  /** How often there is such a moment, in ms. */
  everyMs: number
  /** Fewer wait for about so long, in ms: a third more or less. */
  quietMs: number
  /** Called when texts are due that were held back. */
  onDue: () => void
}

/**
 * Which texts the desk has been given. While a question is open they change together, at moments that none of them
 * decides, and in the order of their random ids, so that a text that comes or goes cannot be laid beside someone who
 * has just put down their phone: not by whoever fills a batch but for one with texts of their own, either. A moment
 * that is set comes no later for what is sent after it, so nobody can hold up the texts of others.
 */
export function createShownTexts({ saved, batch, everyMs, quietMs, onDue }: ShownTextsOptions) {
  /** `null` at first: after a restart, what is stored came long ago. */
  let shown: Map<string, SentText> | null = null
  let due: { atMs: number, timer: NodeJS.Timeout } | null = null
  let isDue = false
  let isDeleted = false

  function cancel() {
    clearTimeout(due?.timer)
    due = null
  }

  function show() {
    due = null
    isDue = true
    onDue()
  }

  function dueAt(atMs: number) {
    if (due !== null && due.atMs <= atMs)
      return
    cancel()
    due = { atMs, timer: setTimeout(show, atMs - performance.now()).unref() }
  }

  /** Sets the moment for so many changes that are held back. */
  function wait(held: number) {
    const nowMs = performance.now()
    if (held === 0)
      cancel()
    else if (held >= batch())
      dueAt(nowMs + everyMs - (nowMs % everyMs))
    else if (due === null)
      dueAt(nowMs + quietMs * (2 + 2 * Math.random()) / 3)
  }

  return {
    /** Of all texts there are now, in their random order: what the desk sees, maybe without the last changes. */
    of(texts: SentText[]): SentText[] {
      const current = byId(texts)
      const known = (shown ??= current)
      const fresh = texts.filter(({ id }) => !known.has(id))
      const gone = [...known.values()].filter(({ id }) => !current.has(id))
      const isClosed = ({ questionId }: SentText) => questionState(saved.state, questionId).status !== 'open'
      const isHeld = (text: SentText) => !isDue && !isClosed(text)
      const heldBack = gone.filter(text => !isDeleted && isHeld(text))
      const heldUp = fresh.filter(isHeld)
      wait(Math.max(heldUp.length, heldBack.length))
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

    cancel,
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
