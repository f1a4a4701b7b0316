import type { Length } from '../../workshop/model/length.ts'
import type { Cuttable } from '../../workshop/schedule/cuts.ts'
import type { DeckSlide } from '../model/deck-model.ts'

type Slide = Pick<DeckSlide, 'id' | 'lengths' | 'blockId' | 'budgetSeconds' | 'maySkip'>

/** What is still to come, and the session does not step over already. */
export function slidesLeft<S extends Slide>(slides: S[], slideId: string, length: Length, skippedIds: string[]): S[] {
  return slides
    .slice(slides.findIndex(({ id }) => id === slideId) + 1)
    .filter(({ id, lengths }) => lengths.includes(length) && !skippedIds.includes(id))
}

/**
 * The rest of the part that a session is in, as one more part that can give way: its minutes are those of its slides to
 * come, in whole ones, and what its author lets go is what it can give.
 */
export function partUnderWay<C extends Cuttable>(part: C, left: Slide[], length: Length): C {
  const own = left.filter(({ blockId }) => blockId === part.id)
  const seconds = secondsOf(own, length)
  const minutes = Math.floor(seconds / 60)
  const given = secondsOf(own.filter(({ maySkip }) => maySkip), length) - (seconds - minutes * 60)
  const slack = part.late === 'keep' ? 0 : Math.max(0, Math.floor(given / 60))
  return { ...part, minutes, minMinutes: minutes - slack, late: part.late === 'keep' ? 'keep' : 'shorten' }
}

function secondsOf(slides: Slide[], length: Length): number {
  return slides.reduce((sum, { budgetSeconds }) => sum + budgetSeconds[length], 0)
}
