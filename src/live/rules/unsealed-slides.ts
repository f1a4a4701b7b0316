import type { Slide, Workshop } from '../../workshop/model/workshop.ts'
import type { SlideText } from '../slide-text.ts'
import type { SessionState } from './state.ts'
import { slideText } from '../slide-text.ts'
import { findSlide } from './lookup.ts'
import { questionState } from './state.ts'

/** The slides that would have given an answer away (`reveals:` in slides.md) and may now be read, by id. */
export function unsealedSlides(state: SessionState, workshop: Workshop): Record<string, SlideText> {
  const unsealed = workshop.slides.filter(slide => slide.reveals !== undefined && isUnsealed(slide, state, workshop))
  return Object.fromEntries(unsealed.map(slide => [slide.id, slideText(slide)]))
}

/** Once the question is revealed; and where it is not asked, is stepped over, or will not be asked any more. */
function isUnsealed({ no, reveals }: Slide, state: SessionState, workshop: Workshop): boolean {
  const asking = workshop.slides.find(slide => slide.activity?.id === reveals)
  const isAsked = asking !== undefined
    && asking.lengths.includes(state.lengthMinutes)
    && !state.skipped.includes(asking.id)
  const { status } = questionState(state, reveals ?? '')
  const standsAt = findSlide(workshop, state.slideId)?.no ?? 0
  return (
    state.status === 'ended' || (!isAsked && status === 'waiting') || standsAt >= no || status === 'revealed'
  )
}
