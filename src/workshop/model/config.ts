import type { LanguageTag } from '../../language/tags.ts'
import { z } from 'zod'
import { languageTags } from '../../language/tags.ts'
import { neutralColours } from '../../look/tokens.ts'
import { lengthSchema } from './length.ts'
import { isRealDay, isRealLocalTime } from './local-time.ts'
import { slugSchema } from './slug.ts'

/** No session is kept for longer after its day, in days. */
export const mostRetentionDays = 365

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
const colour = z.string().regex(/^#[\dA-F]{6}$/i, 'write the colour in quotes, as "#123abc"')
const webAddress = z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' })
const entryId = slugSchema.describe('A short name for use in {{ }}: lower-case words joined by hyphens.')

/** A service of the university, as it is offered to students: where there is one, its link, place and hours. */
const serviceSchema = z.strictObject({
  name: text.describe('Its name, as students know it.'),
  about: z.string().optional().describe('What it is, in one plain sentence.'),
  url: webAddress.optional().describe('Its full address, starting with https://.'),
  place: z.string().optional().describe('Where it is: a building and room, or "Online".'),
  hours: z.string().optional().describe('When it is open.'),
})
export type Service = z.infer<typeof serviceSchema>
export const serviceFields = Object.keys(serviceSchema.shape) as (keyof Service)[]

/** Every careers service has one, whatever they are called. */
const anyConsultant: Service = {
  name: 'careers adviser',
  about: 'Plan your next step, or talk about a change of direction.',
}

const servicesSchema = z.strictObject({
  consultant: serviceSchema
    .default(anyConsultant)
    .describe('What a careers adviser is called here, such as Careers Consultant, and how to book one.'),
  helpPoint: serviceSchema.optional().describe('Where students get help with a short question.'),
  mockInterview: serviceSchema.optional().describe('How students practise an interview and get feedback.'),
  mentoring: serviceSchema.optional().describe('Where students find a mentor who works in the job they want.'),
  alumniTool: serviceSchema.optional().describe('Where students see what graduates do now.'),
})
export type Services = z.infer<typeof servicesSchema>
export const serviceKeys = Object.keys(servicesSchema.shape) as (keyof Services)[]

/** An event to advertise. It never becomes the session's own start. */
export const eventSchema = z.strictObject({
  id: entryId,
  title: text.describe('The event\'s name, as it is advertised.'),
  confirmed: z
    .boolean()
    .default(false)
    .describe('true once someone has made sure of the date. Until then no year or weekday is shown.'),
  /** Local day and hour in the session's zone, with the year. */
  start: localDateTime.describe('Day and hour with the year: 2027-03-07T10:00.'),
  durationMinutes: z.number().int().positive().default(60).describe('How long it takes, in minutes.'),
  place: z.string().optional().describe('Room and building, or "Online".'),
  url: webAddress.optional().describe('Where to book, starting with https://.'),
})
export type AdvertisedEvent = z.infer<typeof eventSchema>

/** What an entry of `support` is for. Texts ask for support by these, never by a service's own name. */
export const supportRoles = ['wellbeing', 'listening', 'text', 'health', 'crisis', 'security', 'emergency'] as const
export type SupportRole = (typeof supportRoles)[number]

export const supportSchema = z
  .strictObject({
    id: entryId,
    role: z
      .enum(supportRoles)
      .describe('wellbeing: your own service. listening: people to talk to. text: by text message. health: medical '
        + 'advice. crisis: a local crisis team. security: on campus. emergency: when life is in danger.'),
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
    email: z.email('write an email address').optional().describe('An address to write to.'),
    url: webAddress.optional().describe('Its full address, starting with https://.'),
    hours: z.string().optional().describe('When someone answers.'),
    /** The day someone last made sure that this is right. */
    lastChecked: isoDate.describe('The day someone last tried this number or address: 2026-11-22.'),
  })
  .refine(
    entry => entry.phone ?? entry.text ?? entry.email ?? entry.url,
    'give it a phone, a text number, an email or an address',
  )
export type Support = z.infer<typeof supportSchema>

const institutionSchema = z
  .strictObject({
    name: text.describe('The full name of the university.'),
    shortName: text.optional().describe('The name people use: Loughborough.'),
    careersService: text.default('careers service').describe('The name of the careers service.'),
    url: webAddress.optional().describe('The university\'s website, starting with https://.'),
    /** Path of a picture under public/, shown on handouts and their page. */
    logo: z
      .string()
      .regex(
        /^public\/.+\.(?:svg|png)$/,
        'save the logo as an SVG or PNG picture in the folder public, and write public/logo.svg or public/logo.png',
      )
      .optional()
      .describe('The logo, an SVG or PNG picture in the folder public: public/logo.svg.'),
    colours: z
      .strictObject({
        primary: colour.describe('Headings and buttons: #361163.'),
        accent: colour.optional().describe('Small highlights: #b4135f. Without it, they have the primary colour.'),
      })
      .transform(({ primary, accent }) => ({ primary, accent: accent ?? primary }))
      .default({ primary: neutralColours.primary, accent: neutralColours.accent })
      .describe('The university\'s colours, each in quotes: "#361163".'),
  })
  .transform(institution => ({ ...institution, shortName: institution.shortName ?? institution.name }))

/** What students from elsewhere may not know. Each is one or two whole sentences; what is left out is said nowhere. */
const customsSchema = z.strictObject({
  feedback: z.string().optional().describe('Whether one may ask an employer for feedback.'),
  examples: z.string().optional().describe('What interviewers ask for.'),
  sayingI: z.string().optional().describe('How much to say about oneself.'),
  email: z.string().optional().describe('How an email to an employer begins and ends.'),
  softWords: z.string().optional().describe('How to read feedback that sounds softer than it is.'),
  connecting: z.string().optional().describe('When it is polite to connect with an interviewer.'),
  askingPeople: z.string().optional().describe('Whether one may ask a stranger for a short conversation.'),
  adjustments: z.string().optional().describe('What an applicant may ask for because of a disability.'),
  visa: z.string().optional().describe('What to find out about working with a visa.'),
  doctor: z.string().optional().describe('How to see a doctor.'),
})
export const customKeys = Object.keys(customsSchema.shape) as (keyof z.infer<typeof customsSchema>)[]

const sessionSchema = z.strictObject({
  timeZone: z
    .string()
    .refine(isTimeZone, { error: ({ input }) => `name a zone such as ${nearZone(String(input))}` })
    .optional()
    .describe('The zone of all clock times: Europe/London.'),
  lengthMinutes: lengthSchema
    .default(60)
    .describe('How long a session is unless someone chooses otherwise: 45, 60 or 90.'),
  /** Results stay hidden below this many answers. */
  minimumGroup: z
    .number()
    .int()
    .min(3)
    .max(50)
    .default(5)
    .describe('Results are shown only when at least this many people have answered.'),
  /** Days after which everything a session stored is deleted. */
  retentionDays: z
    .number()
    .int()
    .min(1)
    .max(mostRetentionDays)
    .default(42)
    .describe('Days after which everything that a session stored is deleted; 36 or more to ask again in four weeks.'),
  /** Days after which a support entry's `lastChecked` counts as old. */
  supportCheckDays: z
    .number()
    .int()
    .min(1)
    .max(366)
    .default(120)
    .describe('Days after which a support number must be checked again.'),
})

/** `workshop.yaml`: everything that belongs to one institution. Only its name has to be there. */
export const configSchema = z.strictObject({
  title: text.default('Dealing with interview rejection').describe('The title of the session.'),
  /** The day someone last read this file from top to bottom. */
  reviewed: isoDate.optional().describe('The day someone last read this file from top to bottom: 2026-11-22.'),
  institution: institutionSchema.describe('The university, as it appears on slides, phones and paper.'),
  services: servicesSchema
    .default({ consultant: anyConsultant })
    .describe('Who helps students at this university. Leave out what there is not.'),
  customs: customsSchema.default({}).describe('How things are done in this country. Leave out what is not true here.'),
  /** Where the written advice that this session grew from can be read. */
  publicSite: z
    .url({ protocol: /^https$/, error: 'write a full address that starts with https://' })
    .optional()
    .describe('Where students find this kit at an encrypted address, starting with https://: there, phones may record.'),
  source: z
    .strictObject({
      title: z.string().describe('The title of the advice.'),
      by: z.string().describe('Who wrote it.'),
      url: webAddress.optional().describe('Where it can be read, starting with https://.'),
    })
    .optional()
    .describe('The written advice that this session grew from.'),
  events: z.array(eventSchema).default([]).describe('Events to tell students about.'),
  /** Further presentations without a date of their own. */
  presentations: z
    .array(z.strictObject({ id: entryId, title: text.describe('The presentation\'s name.') }))
    .default([])
    .describe('Further presentations that have no date yet.'),
  support: z
    .array(supportSchema)
    .default([])
    .describe('Who to call. Shown one tap away on every phone and on every handout for students.'),
  /** The size that papers are printed in, where nobody asks for another. */
  paper: z.enum(['a4', 'letter']).default('a4').describe('The size of your printer\'s paper: a4 or letter.'),
  /** The language of the interface: what the kit says by itself. */
  language: z
    .enum(languageTags)
    .default('en-GB')
    .describe('The language of buttons, hints, tables and ballots: en-GB (English) or de-DE (German).'),
  /** The language that slides, handouts and this file are written in. */
  contentLanguage: z
    .enum(languageTags)
    .optional()
    .describe('The language that your slides and handouts are written in, where it is another one than "language".'),
  session: sessionSchema
    .default(sessionSchema.parse({}))
    .describe('What a new session starts with.'),
})

/** workshop.yaml as it was written, with what it leaves out. */
export type ReadConfig = z.infer<typeof configSchema>

/** The same with what follows from the rest, and what only the computer can fill in: a zone and a day. */
export type WorkshopConfig = Omit<ReadConfig, 'reviewed' | 'contentLanguage' | 'session'> & {
  reviewed: string
  contentLanguage: LanguageTag
  session: ReadConfig['session'] & { timeZone: string }
}

/** The JSON Schema with which editors complete and check workshop.yaml. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input' })
  return {
    $schema,
    title: 'workshop.yaml',
    description: 'Everything that belongs to one university: names, links, colours, events, support.',
    ...schema,
  }
}

/** The zone that someone meant who wrote only its city. */
function nearZone(typed: string): string {
  const city = typed.split('/').at(-1)!.trim().toLowerCase().replaceAll(' ', '_')
  return Intl.supportedValuesOf('timeZone').find(zone => zone.toLowerCase().endsWith(`/${city}`)) ?? 'Europe/London'
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }))
  }
  catch {
    return false
  }
}
