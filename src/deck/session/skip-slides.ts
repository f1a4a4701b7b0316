import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import type { DeckSlide } from '../model/deck-model.ts'

/** What a move of Slidev's router is judged by: the slide's number, in the deck or in the presenter's view. */
type DeckRoute = Pick<RouteLocationNormalized, 'name' | 'params' | 'query'>

/**
 * Where to go instead, when a slide is not part of this session: to the next one that is, in the
 * direction of travel. Nothing when the slide is part of it. For Slidev's router, before each move.
 */
export function skipTo(
  to: DeckRoute,
  from: DeckRoute,
  slides: DeckSlide[],
  shows: (slide: DeckSlide) => boolean,
): RouteLocationRaw | undefined {
  const toNo = Number(to.params.no)
  const slide = slides[toNo - 1]
  if (!slide || shows(slide))
    return undefined
  const isBack = toNo < Number(from.params.no)
  const others = isBack ? slides.slice(0, toNo - 1).reverse() : slides.slice(toNo)
  const target = others.find(shows)
  if (!target)
    return undefined
  // Going back arrives at the end of a slide, as everywhere in the deck: a question shows its results.
  const clicks = isBack && target.activity ? '1' : undefined
  return { name: to.name ?? undefined, params: { ...to.params, no: String(target.no) }, query: { ...to.query, clicks } }
}
