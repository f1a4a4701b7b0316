import type { DeckSlide } from '../model/deck-model.ts'
import type { Position } from '../session/position.ts'

/**
 * What the next click does. `reveal`: closes a question and shows its results. `close`: closes one whose answers stay
 * on the phones. `start`: starts the exercise's timer. `again`: shows once more what has been revealed or started.
 * `point`: shows the slide's next point. `slide`: goes on.
 */
export interface NextStep {
  does: 'reveal' | 'close' | 'start' | 'again' | 'point' | 'slide'
  position: Position
  /** The slide where it leads. */
  slide: DeckSlide
}

/** Where a deck stands, and what has been done there. */
export interface Standing extends Position {
  /** The clicks that the slide has. */
  clicksTotal: number
  /** Its question has been revealed, or its exercise started. */
  isDone: boolean
}

/** What the next click does in a session that shows these of the slides; `null` at the very end. */
export function nextStep(
  slides: DeckSlide[],
  shows: (slide: DeckSlide) => boolean,
  standing: Standing,
): NextStep | null {
  const { slideId, click, clicksTotal } = standing
  const index = slides.findIndex(({ id }) => id === slideId)
  const slide = slides[index]
  if (slide && click < clicksTotal)
    return { does: clickDoes(slide, standing), position: { slideId, click: click + 1 }, slide }
  const next = slides.slice(index + 1).find(shows)
  return next ? { does: 'slide', position: { slideId: next.id, click: 0 }, slide: next } : null
}

function clickDoes({ activity }: DeckSlide, { click, isDone }: Standing): NextStep['does'] {
  if (activity === null || click > 0)
    return 'point'
  if (isDone)
    return 'again'
  if (activity.kind === 'exercise')
    return 'start'
  return activity.private ? 'close' : 'reveal'
}
