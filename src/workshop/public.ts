import type { Activity } from './activity.ts'
import type { AdvertisedEvent, Helpline } from './config.ts'
import type { Length } from './length.ts'

/** A slide as the phones get it: no notes, no timings, no facilitator's words. */
export interface PublicSlide {
  id: string
  blockId: string
  title: string
  lengths: Length[]
  /** The slide's text as HTML with real headings (from h2), lists and links. Written by us, never by a phone. */
  html: string
  /** Without what would give the reveal away: `number` questions come without `answer`, `order` in id order. */
  activity: Activity | null
}

/** Everything the phone page shows that is the same for all sessions. `GET /content.json` */
export interface PublicWorkshop {
  /** Changes whenever the content changes. */
  version: string
  title: string
  institution: { name: string, shortName: string, careersService: string, logo: string | null, colours: { primary: string, accent: string } }
  blocks: { id: string, title: string }[]
  slides: PublicSlide[]
  helplines: Helpline[]
  events: AdvertisedEvent[]
  timeZone: string
  minimumGroup: number
  retentionDays: number
}
