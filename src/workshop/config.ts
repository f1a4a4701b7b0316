import { z } from 'zod'
import { slugSchema } from './activity.ts'
import { isRealDay, isRealLocalTime } from './dates.ts'
import { lengthSchema } from './length.ts'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as 2027-03-07').refine(isRealDay, 'write a day that the calendar has, as 2027-03-07')
const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'write day and hour with the year, as 2027-03-07T10:00').refine(isRealLocalTime, 'write a day and an hour that exist, as 2027-03-07T10:00')
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'write the colour as #123abc')
const webAddress = z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' })

/** A service, platform or page with a name, and an address where it has one. */
const placeSchema = z.strictObject({
  name: z.string().min(1),
  about: z.string().optional(),
  url: webAddress.optional(),
})

/** An event to advertise. It never becomes the session's own start. */
export const eventSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  /** Local day and hour in the session's zone, with the year. */
  start: localDateTime,
  durationMinutes: z.number().int().positive().default(60),
  place: z.string().optional(),
  url: webAddress.optional(),
})
export type AdvertisedEvent = z.infer<typeof eventSchema>

export const helplineSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1),
  /** Who it is for and when to use it, in one plain sentence. */
  about: z.string().min(1),
  /** A number to call, as printed: "116 123". */
  phone: z.string().optional(),
  /** A number to text, with the word to send if there is one. */
  text: z.strictObject({ number: z.string(), word: z.string().optional() }).optional(),
  url: webAddress.optional(),
  hours: z.string().optional(),
  /** The day somebody last made sure that this is right. */
  lastChecked: isoDate,
}).refine(line => line.phone ?? line.text ?? line.url, 'give it a phone, a text number or an address')
export type Helpline = z.infer<typeof helplineSchema>

/** `workshop.yaml`: everything that belongs to one institution. */
export const configSchema = z.strictObject({
  title: z.string().min(1),
  /** The day somebody last read this file from top to bottom. */
  reviewed: isoDate,
  institution: z.strictObject({
    name: z.string().min(1),
    shortName: z.string().min(1),
    careersService: z.string().min(1),
    /** What a careers adviser is called here: "Careers Consultant". */
    consultant: z.string().min(1),
    url: webAddress.optional(),
    /** Path of an SVG under public/, shown on the deck, the phone page and the handouts. */
    logo: z.string().regex(/^public\/.+\.svg$/, 'name an SVG file under public/').optional(),
    colours: z.strictObject({ primary: colour, accent: colour }),
  }),
  mentoring: placeSchema,
  helpPoint: placeSchema,
  mockInterview: placeSchema,
  alumniTool: placeSchema,
  /** Where the written advice that this session grew from can be read. */
  source: z.strictObject({ title: z.string(), by: z.string(), url: webAddress.optional() }),
  events: z.array(eventSchema),
  /** Further presentations without a date of their own. */
  presentations: z.array(z.strictObject({ id: slugSchema, title: z.string().min(1) })),
  helplines: z.array(helplineSchema).min(1),
  session: z.strictObject({
    timeZone: z.string().refine(isTimeZone, 'name a zone such as Europe/London'),
    lengthMinutes: lengthSchema,
    /** Results stay hidden below this many answers. */
    minimumGroup: z.number().int().min(3).max(50),
    /** Days after which everything a session stored is deleted. */
    retentionDays: z.number().int().min(1).max(365),
    /** Days after which a helpline's `lastChecked` counts as old. */
    helplineCheckDays: z.number().int().min(1).max(366),
  }),
})
export type WorkshopConfig = z.infer<typeof configSchema>

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }))
  }
  catch {
    return false
  }
}
