import { z } from 'zod'
import { lengthSchema } from './length.ts'
import { isRealDay, isRealLocalTime } from './local-time.ts'
import { slugSchema } from './slug.ts'

// The descriptions are read by people: an editor shows them while workshop.yaml is being written.

const text = z.string().min(1)
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write the date as 2027-03-07', abort: true })
  .refine(isRealDay, 'write a day that the calendar has, as 2027-03-07')
const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, {
    error: 'write day and hour with the year, as 2027-03-07T10:00',
    abort: true,
  })
  .refine(isRealLocalTime, 'write a day and an hour that exist, as 2027-03-07T10:00')
const colour = z.string().regex(/^#[\dA-F]{6}$/i, 'write the colour as #123abc')
const webAddress = z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' })
const entryId = slugSchema.describe('A short name for use in {{ }}: lower-case words joined by hyphens.')

/** A service, platform or page with a name, and an address where it has one. */
const serviceSchema = z.strictObject({
  name: text.describe('Its name, as students know it.'),
  about: z.string().optional().describe('What it is, in one plain sentence.'),
  url: webAddress.optional().describe('Its full address, starting with https://.'),
})

/** An event to advertise. It never becomes the session's own start. */
export const eventSchema = z.strictObject({
  id: entryId,
  title: text.describe('The event\'s name, as it is advertised.'),
  /** Local day and hour in the session's zone, with the year. */
  start: localDateTime.describe('Day and hour with the year: 2027-03-07T10:00.'),
  durationMinutes: z.number().int().positive().default(60).describe('How long it takes, in minutes.'),
  venue: z.string().optional().describe('Room and building, or "Online".'),
  url: webAddress.optional().describe('Where to book, starting with https://.'),
})
export type AdvertisedEvent = z.infer<typeof eventSchema>

export const helplineSchema = z
  .strictObject({
    id: entryId,
    name: text.describe('Who answers.'),
    /** Who it is for and when to use it, in one plain sentence. */
    about: text.describe('Who it is for and when to use it, in one plain sentence.'),
    /** A number to call, as printed: "116 123". */
    phone: z.string().optional().describe('The number to call, in quotes: "116 123".'),
    /** A number to text, with the word to send if there is one. */
    text: z
      .strictObject({
        number: z.string().describe('The number to text, in quotes: "85258".'),
        word: z.string().optional().describe('The word to send, if there is one.'),
      })
      .optional()
      .describe('A number to text.'),
    url: webAddress.optional().describe('Its full address, starting with https://.'),
    hours: z.string().optional().describe('When somebody answers.'),
    /** The day somebody last made sure that this is right. */
    lastChecked: isoDate.describe('The day somebody last tried this number or address: 2026-11-22.'),
  })
  .refine(line => line.phone ?? line.text ?? line.url, 'give it a phone, a text number or an address')
export type Helpline = z.infer<typeof helplineSchema>

const institutionSchema = z.strictObject({
  name: text.describe('The full name of the university.'),
  shortName: text.describe('The name people use: Loughborough.'),
  careersService: text.describe('The name of the careers service.'),
  /** What a careers adviser is called here: "Careers Consultant". */
  consultant: text.describe('What a careers adviser is called here: Careers Consultant.'),
  url: webAddress.optional().describe('The university\'s website, starting with https://.'),
  /** Path of an SVG under public/, shown on the deck, the phone page and the handouts. */
  logo: z
    .string()
    .regex(/^public\/.+\.svg$/, 'name an SVG file under public/')
    .optional()
    .describe('The logo, an SVG picture in the folder public: public/logo.svg.'),
  colours: z
    .strictObject({
      primary: colour.describe('Headings and buttons: #361163. It must be dark enough to be read on white.'),
      accent: colour.describe('Small highlights: #b4135f.'),
    })
    .describe('The university\'s colours, each in quotes: "#361163".'),
})

const sessionSchema = z.strictObject({
  timeZone: z
    .string()
    .refine(isTimeZone, 'name a zone such as Europe/London')
    .describe('The zone of all clock times: Europe/London.'),
  lengthMinutes: lengthSchema.describe('How long a session is unless somebody chooses otherwise: 45, 60 or 90.'),
  /** Results stay hidden below this many answers. */
  minimumGroup: z
    .number()
    .int()
    .min(3)
    .max(50)
    .describe('Results are shown only when at least this many people have answered.'),
  /** Days after which everything a session stored is deleted. */
  retentionDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .describe('Days after which everything that a session stored is deleted.'),
  /** Days after which a helpline's `lastChecked` counts as old. */
  helplineCheckDays: z.number().int().min(1).max(366).describe('Days after which a help number must be checked again.'),
})

/** `workshop.yaml`: everything that belongs to one institution. */
export const configSchema = z.strictObject({
  title: text.describe('The title of the session.'),
  /** The day somebody last read this file from top to bottom. */
  reviewed: isoDate.describe('The day somebody last read this file from top to bottom: 2026-11-22.'),
  institution: institutionSchema.describe('The university, as it appears on slides, phones and paper.'),
  mentoring: serviceSchema.describe('Where students find a mentor who works in the job they want.'),
  helpPoint: serviceSchema.describe('Where students get help with a short question.'),
  mockInterview: serviceSchema.describe('How students practise an interview and get feedback.'),
  alumniTool: serviceSchema.describe('Where students see what graduates do now.'),
  /** Where the written advice that this session grew from can be read. */
  source: z
    .strictObject({
      title: z.string().describe('The title of the advice.'),
      by: z.string().describe('Who wrote it.'),
      url: webAddress.optional().describe('Where it can be read, starting with https://.'),
    })
    .describe('The written advice that this session grew from.'),
  events: z.array(eventSchema).describe('Events to tell students about. [] when there is none.'),
  /** Further presentations without a date of their own. */
  presentations: z
    .array(z.strictObject({ id: entryId, title: text.describe('The presentation\'s name.') }))
    .describe('Further presentations that have no date yet.'),
  helplines: z
    .array(helplineSchema)
    .min(1)
    .describe('Who to call. Shown one tap away on every phone and on every handout for students.'),
  session: sessionSchema.describe('What a new session starts with.'),
})
export type WorkshopConfig = z.infer<typeof configSchema>

/** The JSON Schema with which editors complete and check workshop.yaml. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input' })
  return {
    $schema,
    title: 'workshop.yaml',
    description: 'Everything that belongs to one university: names, links, colours, events, helplines.',
    ...schema,
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }))
  }
  catch {
    return false
  }
}
