import type { Length } from '../../workshop/model/length.ts'
import type { DeckSlide } from '../model/deck-model.ts'

/** What the time of a slide depends on. */
export type TimedSlide = Pick<DeckSlide, 'id' | 'blockId' | 'lengths' | 'budgetSeconds' | 'maySkip'>

/** From when until when something is planned, in ms since 1970. */
export interface SlideWindow {
  fromMs: number
  untilMs: number
}

interface WindowOptions {
  /** The deck's, in its order. */
  slides: TimedSlide[]
  slideId: string
  length: Length
  /** Those that the session steps over: they take no time. */
  skippedIds?: string[]
}

/**
 * When a slide is to be shown: the time of its block is shared out by what the slides need. Counted back from the end
 * of the block, so that a slide which is stepped over makes up for as much as it would take. Where none needs any, each
 * has all of the block's time.
 */
export function slideWindow(options: WindowOptions, block: SlideWindow): SlideWindow {
  const { slides, slideId, length, skippedIds = [] } = options
  const slide = slides.find(({ id }) => id === slideId)
  const own = slides.filter(({ blockId, lengths }) => blockId === slide?.blockId && lengths.includes(length))
  const needed = secondsOf(own, length)
  if (!slide || needed === 0)
    return block
  const msPerSecond = (block.untilMs - block.fromMs) / needed
  const after = slides.slice(slides.indexOf(slide) + 1)
  const toCome = own.filter(one => after.includes(one) && !skippedIds.includes(one.id))
  const untilMs = block.untilMs - secondsOf(toCome, length) * msPerSecond
  return { fromMs: untilMs - secondsOf([slide], length) * msPerSecond, untilMs }
}

function secondsOf(slides: TimedSlide[], length: Length): number {
  return slides.reduce((sum, { budgetSeconds }) => sum + budgetSeconds[length], 0)
}
