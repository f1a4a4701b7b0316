import type { Length } from '../../workshop/model/length.ts'
import type { BlockMinutes } from '../../workshop/schedule/planned-minutes.ts'
import type { DeckBlock, DeckSlide } from '../model/deck-model.ts'
import { plannedMinutes } from '../../workshop/schedule/planned-minutes.ts'
import { slidesToSkip } from '../../workshop/schedule/slides-to-skip.ts'
import { partUnderWay, slidesLeft } from './part-under-way.ts'

/** What there is to do about being late. */
export interface CatchUp {
  /** The slides that would go, in the deck's order. */
  proposed: DeckSlide[]
  /** The slides that go already. */
  skipped: DeckSlide[]
  /** What is then still to be saved by saying less, in minutes. */
  restMinutes: number
}

export interface CatchUpOptions {
  blocks: DeckBlock[]
  /** Those that the session shows, and those that it would show if nothing were stepped over. */
  slides: DeckSlide[]
  length: Length
  blockMinutes: BlockMinutes | null
  /** Where the session stands. */
  slideId: string
  skippedIds: string[]
  minutesBehind: number
}

/** Which of the slides to come would go, to end on time after all: those of the part under way, too. */
export function catchUp(options: CatchUpOptions): CatchUp {
  const { blocks, slides, length, blockMinutes, slideId, skippedIds, minutesBehind } = options
  const planned = plannedMinutes(blocks, { lengthMinutes: length, blockMinutes })
  const here = slides.find(({ id }) => id === slideId)
  const blockIndex = blocks.findIndex(({ id }) => id === here?.blockId)
  const toCome = slidesLeft(slides, slideId, length, [])
  const left = slidesLeft(slides, slideId, length, skippedIds)
  const [current, ...next] = blocks.slice(Math.max(0, blockIndex))
    .map(block => ({ ...block, minutes: planned.get(block.id) ?? 0 }))
  const { slideIds, restMinutes } = slidesToSkip(
    current ? [partUnderWay(current, left, length), ...next] : next,
    left.map(slide => ({ ...slide, seconds: slide.budgetSeconds[length] })),
    Math.max(0, minutesBehind),
  )
  return {
    proposed: left.filter(({ id }) => slideIds.includes(id)),
    skipped: toCome.filter(({ id }) => skippedIds.includes(id)),
    restMinutes,
  }
}
