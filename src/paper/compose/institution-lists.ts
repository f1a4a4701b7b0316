import type { Support } from '../../workshop/model/config.ts'
import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { ShownService } from '../../workshop/who-helps.ts'
import type { Run } from './run.ts'
import { formatDay, formatEvent, paperWords, supportSentences, supportWords } from '../../language/words.ts'
import { supportLinks } from '../../workshop/support-links.ts'
import { typedAddress } from '../../workshop/typed-address.ts'
import { whoHelps } from '../../workshop/who-helps.ts'
import { bullets, lines, link, paragraph, strong, table, text } from './elements.ts'

const words = paperWords.guide

/** Whoever can be reached, in one line with whose number it is: for the foot of a handout. */
export function supportLine({ workshop: { config } }: Run): Doc {
  const ways = config.support.flatMap((entry): Inline[][] => {
    const [first] = supportLinks(entry)
    return first ? [[strong(`${entry.name}: `), link(first.href, inSentence(entry, first.label))]] : []
  })
  const parts = ways.flatMap((way, index) => (index === 0 ? way : [text('. '), ...way]))
  return parts.length === 0 ? [] : [paragraph(...parts, '.')]
}

/** "call 999" in a sentence, and an address as it is. */
function inSentence({ phone, text: message }: Support, label: string): string {
  if (phone)
    return supportSentences.number(phone)
  return message ? supportSentences.text(message.number, message.word) : label
}

/** Everyone to turn to, with hours and the day someone last made sure of it. */
export function supportTable({ workshop: { config } }: Run): Doc {
  if (config.support.length === 0)
    return [paragraph(supportWords.none)]
  const rows = config.support.map(entry => [
    [strong(entry.name)],
    entry.hours ? `${entry.about} ${entry.hours}.` : entry.about,
    lines(supportLinks(entry).map(({ label, href }) => [link(href, label)])),
    formatDay(entry.lastChecked),
  ])
  return [table(Object.values(words.support), rows, { widths: [17, 33, 34, 16] })]
}

/** The services of this university, with place, hours and address where it has named them. */
export function servicesTable({ workshop: { config } }: Run): Doc {
  const services = whoHelps(config.services)
  // A university that has named no place, hours or address gets no empty column.
  const isFound = services.some(({ where }) => where !== '')
  const rows = services.map(service => [
    [strong(service.name)],
    service.about ?? '',
    ...(isFound ? [whereCell(service)] : []),
  ])
  const { name, about, where } = words.services
  return [table([name, about, ...(isFound ? [where] : [])], rows, { widths: isFound ? [22, 36, 42] : [30, 70] })]
}

/** Only the address is a link: place and hours are read. */
function whereCell({ where, address, url }: ShownService): Inline[] {
  return url && address ? [text(where.slice(0, -address.length)), link(url, address)] : [text(where)]
}

/** As many events as leave the take-away on its one side. */
const eventsOnPaper = 3

/** What is on next. */
export function nextEvents({ workshop: { config } }: Run): Doc {
  const further = config.events.length - eventsOnPaper
  const events = config.events.slice(0, eventsOnPaper).map((event): Inline[] => [
    strong(`${event.title}: `),
    text(`${[formatEvent(event), event.place].filter(Boolean).join(', ')}${event.url ? ', ' : '.'}`),
    ...(event.url ? [link(event.url, typedAddress(event.url)), text('.')] : []),
  ])
  const more: Inline[][] = [
    ...(further > 0 ? [[text(words.furtherEvents(further))]] : []),
    ...(config.presentations.length > 0
      ? [[strong(words.furtherPresentations), text(`${config.presentations.map(({ title }) => title).join('; ')}.`)]]
      : []),
  ]
  return events.length + more.length === 0
    ? [paragraph(words.noEvents(config.institution.careersService))]
    : [bullets([...events, ...more])]
}
