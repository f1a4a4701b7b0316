import type { ScreenShades } from '../look/palette.ts'
import type { Activity } from '../workshop/model/activity.ts'
import type { AdvertisedEvent, Support } from '../workshop/model/config.ts'
import type { Doc } from '../workshop/model/doc.ts'
import type { Length } from '../workshop/model/length.ts'
import type { Fact, Slide, Workshop } from '../workshop/model/workshop.ts'
import type { ShownService } from '../workshop/who-helps.ts'
import { deckWords } from '../language/words.ts'
import { screenShades } from '../look/palette.ts'
import { renderHtml } from '../workshop/markdown/html.tsx'
import { whoHelps } from '../workshop/who-helps.ts'
import { maskActivity } from './questions/mask.ts'

/** A slide as the phones get it: no notes, no timings, no facilitator's words. */
export interface PublicSlide {
  id: string
  blockId: string
  title: string
  lengths: Length[]
  /** The slide's text as HTML with real headings (from h2), lists and links. Written by us, never by a phone. */
  html: string
  /** Masked: without what would give the reveal away. */
  activity: Activity | null
  /** What the slide's own tags show beside its text, where a phone can show it too. */
  cards: PublicCard[]
  /** Where its figures come from, and what they do not say. */
  sources: string[]
}

/** The workshop's blocks, the advertised events, the services, or the support. */
export type PublicCard = 'schedule' | 'events' | 'services' | 'support'

/** Everything the phone page shows that is the same for all sessions. `GET /content.json` */
export interface PublicWorkshop {
  title: string
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
  timeZone: string
  minimumGroup: number
  retentionDays: number
}

/** The part of the workshop that phones may have: no notes, no timings, nothing that gives a reveal away. */
export function publicWorkshop(workshop: Workshop): PublicWorkshop {
  const { institution, session, ...config } = workshop.config
  return {
    title: config.title,
    institution: {
      name: institution.name,
      shortName: institution.shortName,
      careersService: institution.careersService,
      logo: institution.logo ?? null,
      colours: screenShades(institution.colours),
    },
    blocks: workshop.blocks.map(({ id, title }) => ({ id, title })),
    slides: workshop.slides.map(slide => publicSlide(slide, workshop.facts)),
    support: config.support,
    services: whoHelps(config.services),
    events: config.events,
    presentations: config.presentations,
    timeZone: session.timeZone,
    minimumGroup: session.minimumGroup,
    retentionDays: session.retentionDays,
  }
}

function publicSlide(slide: Slide, facts: readonly Fact[]): PublicSlide {
  return {
    id: slide.id,
    blockId: slide.blockId,
    title: slide.title,
    lengths: slide.lengths,
    html: renderHtml(slide.content, { headingOffset: 2 - topLevel(slide.content) }),
    activity: slide.activity && maskActivity(slide.activity),
    cards: cardsOn(slide),
    sources: facts
      .filter(fact => slide.facts.includes(fact.id))
      .map(({ source, limits }) => deckWords.foot.source(source, limits)),
  }
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

/** The highest heading on a slide becomes h2, whatever its author began with. */
function topLevel(doc: Doc): number {
  const levels = doc.flatMap(block =>
    block.kind === 'heading' ? [block.level] : block.kind === 'columns' ? [topLevel(block.columns.flat())] : [],
  )
  return levels.length > 0 ? Math.min(...levels) : 2
}
