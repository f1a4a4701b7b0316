import type { Length } from '../../workshop/model/length.ts'
import type { Block, Fact, Slide, Workshop } from '../../workshop/model/workshop.ts'
import { deckWords } from '../../language/words.ts'
import { maskActivity } from '../../live/questions/mask.ts'
import { lengths } from '../../workshop/model/length.ts'
import { slideBudget, slidesOnTheClock } from '../../workshop/schedule/budget.ts'

type ShownOfSlide = 'id' | 'no' | 'blockId' | 'title' | 'lengths' | 'facts' | 'activity' | 'maySkip'

/** A slide as the deck's tags need it: no notes, and nothing that gives an answer away. */
export type DeckSlide = Pick<Slide, ShownOfSlide> & {
  /** What it needs at each length, in seconds. */
  budgetSeconds: Record<Length, number>
}

export type DeckBlock = Pick<Block, 'id' | 'title' | 'minutes' | 'minMinutes' | 'late'>

/** What the deck's layouts and tags know of the Workshop. It is in the build that everyone may open. */
export interface DeckModel {
  title: string
  institution: Workshop['config']['institution']
  blocks: DeckBlock[]
  slides: DeckSlide[]
  facts: Pick<Fact, 'id' | 'source' | 'url' | 'limits'>[]
  services: Workshop['config']['services']
  events: Workshop['config']['events']
  presentations: Workshop['config']['presentations']
  support: Workshop['config']['support']
  session: Workshop['config']['session']
}

/** Takes from the Workshop what the deck shows; sealed, without the titles that give an answer away. */
export function deckModel({ config, blocks, slides, facts }: Workshop, { sealed }: { sealed: boolean }): DeckModel {
  const onTheClock = slidesOnTheClock(slides)
  return {
    title: config.title,
    institution: config.institution,
    blocks: blocks.map(({ id, title, minutes, minMinutes, late }) => ({ id, title, minutes, minMinutes, late })),
    slides: slides.map(slide => deckSlide(slide, { isOnTheClock: onTheClock.includes(slide), sealed })),
    facts: facts.map(({ id, source, url, limits }) => ({ id, source, url, limits })),
    services: config.services,
    events: config.events,
    presentations: config.presentations,
    support: config.support,
    session: config.session,
  }
}

function deckSlide(slide: Slide, { isOnTheClock, sealed }: { isOnTheClock: boolean, sealed: boolean }): DeckSlide {
  const { id, no, blockId, facts, activity, maySkip } = slide
  const seconds = lengths.map(length => [length, isOnTheClock ? slideBudget(slide, length).total : 0])
  return {
    id,
    no,
    blockId,
    title: sealed && slide.reveals !== undefined ? deckWords.sealed.title : slide.title,
    lengths: slide.lengths,
    facts,
    maySkip,
    activity: activity && maskActivity(activity),
    budgetSeconds: Object.fromEntries(seconds) as Record<Length, number>,
  }
}
