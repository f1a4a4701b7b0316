import type { Block, Fact, Slide, Workshop } from '../../workshop/model/workshop.ts'
import { maskActivity } from '../../live/questions/mask.ts'

/** A slide as the deck's tags need it: no notes, and nothing that gives an answer away. */
export type DeckSlide = Pick<Slide, 'id' | 'no' | 'blockId' | 'title' | 'lengths' | 'facts' | 'activity'>

export type DeckBlock = Pick<Block, 'id' | 'title' | 'minutes' | 'minMinutes' | 'late'>

/** What the deck's layouts and tags know of the Workshop. It is in the build that everybody may open. */
export interface DeckModel {
  title: string
  institution: Workshop['config']['institution']
  blocks: DeckBlock[]
  slides: DeckSlide[]
  facts: Pick<Fact, 'id' | 'source' | 'url'>[]
  events: Workshop['config']['events']
  presentations: Workshop['config']['presentations']
  helplines: Workshop['config']['helplines']
  session: Workshop['config']['session']
}

/** Takes from the Workshop what the deck shows. */
export function deckModel({ config, blocks, slides, facts }: Workshop): DeckModel {
  return {
    title: config.title,
    institution: config.institution,
    blocks: blocks.map(({ id, title, minutes, minMinutes, late }) => ({ id, title, minutes, minMinutes, late })),
    slides: slides.map(({ id, no, blockId, title, lengths, facts, activity }) => ({
      id,
      no,
      blockId,
      title,
      lengths,
      facts,
      activity: activity && maskActivity(activity),
    })),
    facts: facts.map(({ id, source, url }) => ({ id, source, url })),
    events: config.events,
    presentations: config.presentations,
    helplines: config.helplines,
    session: config.session,
  }
}
