import type { Length } from '../../src/workshop/length.ts'
import type { DeckBlock } from '../deck-model.ts'

const minuteMs = 60_000

/** How a running session stands against its plan. Times in ms since 1970, on the server's clock. */
export interface Pace {
  elapsedMs: number
  blockEndsAtMs: number
  /** Whole minutes behind the plan; ahead when negative; 0 while inside the block's own time. */
  minutesBehind: number
  next: { title: string, minutes: number } | null
}

/** Compares where the session is with where its plan would be. */
export function pace(blocks: DeckBlock[], length: Length, blockId: string, startedAtMs: number, nowMs: number): Pace {
  const index = Math.max(0, blocks.findIndex(block => block.id === blockId))
  const minutesBefore = blocks.slice(0, index).reduce((sum, block) => sum + block.minutes[length], 0)
  const startsAtMs = startedAtMs + minutesBefore * minuteMs
  const blockEndsAtMs = startsAtMs + (blocks[index]?.minutes[length] ?? 0) * minuteMs
  const next = blocks[index + 1]
  return {
    elapsedMs: Math.max(0, nowMs - startedAtMs),
    blockEndsAtMs,
    minutesBehind: minutesOutside(nowMs, startsAtMs, blockEndsAtMs),
    next: next ? { title: next.title, minutes: next.minutes[length] } : null,
  }
}

function minutesOutside(nowMs: number, startsAtMs: number, endsAtMs: number): number {
  if (nowMs > endsAtMs)
    return Math.ceil((nowMs - endsAtMs) / minuteMs)
  // A few seconds early are nothing to mention.
  return nowMs < startsAtMs - minuteMs / 2 ? -Math.round((startsAtMs - nowMs) / minuteMs) : 0
}

/** The sentence under the clock. */
export function paceText(minutesBehind: number): string {
  if (minutesBehind === 0)
    return 'On time'
  const minutes = Math.abs(minutesBehind)
  return `${minutes} min ${minutesBehind > 0 ? 'behind' : 'ahead'}`
}
