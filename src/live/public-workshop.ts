import type { LanguageTag } from '../language/tags.ts'
import type { ScreenShades } from '../look/palette.ts'
import type { Activity } from '../workshop/model/activity.ts'
import type { AdvertisedEvent, Support } from '../workshop/model/config.ts'
import type { Length } from '../workshop/model/length.ts'
import type { Fact, Slide, Workshop } from '../workshop/model/workshop.ts'
import type { ShownService } from '../workshop/who-helps.ts'
import type { SlideText } from './slide-text.ts'
import { deckWords } from '../language/words.ts'
import { screenShades } from '../look/palette.ts'
import { isQuestion } from '../workshop/model/activity.ts'
import { whoHelps } from '../workshop/who-helps.ts'
import { maskActivity } from './questions/mask.ts'
import { aloneText, sealedText, slideText } from './slide-text.ts'

/** A slide as the phones get it: no notes, no timings, no facilitator's words. */
export interface PublicSlide extends SlideText {
  id: string
  blockId: string
  lengths: Length[]
  /** For a room masked: without what would give the reveal away. An exercise is an outline: see `PublicToolbox`. */
  activity: Activity | null
  /** The question whose answer this slide gives away, where someone on their own may read it. */
  reveals?: string
  /** What the slide's own tags show beside its text, where a phone can show it too. */
  cards: PublicCard[]
  /** Where its figures come from, and what they do not say. */
  sources: string[]
}

/** The workshop's blocks, the advertised events, the services, or the support. */
export type PublicCard = 'schedule' | 'events' | 'services' | 'support'

/** Everything the phone page shows that is the same for all sessions. `GET /content.json`, `/content-alone.json` */
export interface PublicWorkshop {
  title: string
  /** In which the authors wrote; the page itself speaks the interface's. */
  language: LanguageTag
  institution: {
    name: string
    shortName: string
    careersService: string
    logo: string | null
    colours: ScreenShades
  }
  blocks: { id: string, title: string }[]
  slides: PublicSlide[]
  support: Support[]
  services: ShownService[]
  events: AdvertisedEvent[]
  /** Further presentations without a date. */
  presentations: { id: string, title: string }[]
  /** An encrypted address of the same page for use alone, where a browser may record; `null` without one. */
  publicSite: string | null
  timeZone: string
  minimumGroup: number
  retentionDays: number
}

/** `room`: together, with reveals. `alone`: for one person, who reads on as they like. */
export type Readers = 'room' | 'alone'

/**
 * The part of the workshop that phones may have: no notes, no timings, no question's answer. A room does not get the
 * slides that give one away either: they come with its session's view, when it is time.
 */
export function publicWorkshop(workshop: Workshop, readers: Readers): PublicWorkshop {
  const { institution, session, ...config } = workshop.config
  return {
    title: config.title,
    language: config.contentLanguage,
    institution: {
      name: institution.name,
      shortName: institution.shortName,
      careersService: institution.careersService,
      logo: institution.logo ?? null,
      colours: screenShades(institution.colours),
    },
    blocks: workshop.blocks.map(({ id, title }) => ({ id, title })),
    slides: workshop.slides
      .filter(({ onlyInRoom }) => readers === 'room' || !onlyInRoom)
      .map(slide => (readers === 'room' ? roomSlide(slide, workshop.facts) : aloneSlide(slide, workshop.facts))),
    support: config.support,
    services: whoHelps(config.services),
    events: config.events,
    presentations: config.presentations,
    publicSite: config.publicSite ?? null,
    timeZone: session.timeZone,
    minimumGroup: session.minimumGroup,
    retentionDays: session.retentionDays,
  }
}

function roomSlide(slide: Slide, facts: readonly Fact[]): PublicSlide {
  const { reveals, activity } = slide
  const text = reveals === undefined ? slideText(slide) : sealedText
  return { ...text, ...sameForAll(slide, facts), activity: activity && inOutline(maskActivity(activity)) }
}

/** Someone on their own gets each answer of ours once they have tried: it is in what they load, and nobody hurries. */
function aloneSlide(slide: Slide, facts: readonly Fact[]): PublicSlide {
  const { reveals, activity, alone } = slide
  const { prompt, help } = alone ?? {}
  const own = activity && isQuestion(activity)
    ? { ...activity, ...(prompt && { prompt }), ...(help && { help }) }
    : activity && inOutline(activity)
  return { ...aloneText(slide), ...sameForAll(slide, facts), activity: own, ...(reveals && { reveals }) }
}

function sameForAll(slide: Slide, facts: readonly Fact[]) {
  const cited = facts.filter(fact => slide.facts.includes(fact.id))
  return {
    id: slide.id,
    blockId: slide.blockId,
    lengths: slide.lengths,
    cards: cardsOn(slide),
    sources: cited.map(({ source, limits }) => deckWords.foot.source(source, limits)),
  }
}

/** The exercise itself comes later, with the tools: it would be a fifth of what every phone loads to join. */
function inOutline(activity: Activity): Activity {
  const phases = { 45: [], 60: [], 90: [], solo: [] }
  return activity.kind === 'exercise' ? { ...activity, phases, rubric: [], prompts: [] } : activity
}

const cardTags: Record<PublicCard, RegExp> = {
  schedule: /<SessionSchedule\b/,
  events: /<NextEvents\b/,
  services: /<WhoHelps\b/,
  support: /<SupportCard\b/,
}

function cardsOn(slide: Slide): PublicCard[] {
  const text = (slide.texts ?? [])
    .filter(source => source.of === 'content')
    .map(source => source.text)
    .join('\n')
  return (Object.keys(cardTags) as PublicCard[]).filter(card => cardTags[card].test(text))
}
