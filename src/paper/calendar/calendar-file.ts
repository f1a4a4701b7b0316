import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { languageTag } from '../../language/words.ts'
import { zonedStart } from './zoned-start.ts'

/** One appointment, as every calendar program takes it. */
export interface Appointment {
  /** Stays the same for the same appointment, so that a second import updates the first. */
  uid: string
  title: string
  /** Local day and hour `2027-03-07T10:00`. */
  start: string
  durationMinutes: number
  timeZone: string
  venue: string | null
  /** `false`: nobody has made sure of the date yet, and the calendar says so (RFC 5545, 3.8.1.11). */
  confirmed: boolean
  url: string | null
  description: string
  /** Minutes before the start at which it reminds, one alarm for each. */
  alarmMinutes: number[]
}

/** Day on which the content was last read, from which every stamp derives: same input, same bytes. */
export interface Edition {
  reviewed: string
}

/** Days are counted from here for SEQUENCE, which RFC 5545 wants to grow with each edition. */
const sequenceEpoch = '2020-01-01'
const dayMs = 86_400_000

/**
 * The text of an `.ics` file. Throws one plain sentence for a start that the zone's clock skips or repeats.
 * UID, SEQUENCE and DTSTAMP come from the content alone (RFC 5545, sections 3.8.4.7, 3.8.7.4 and 3.8.7.2).
 */
export function calendarFile(appointments: Appointment[], { reviewed }: Edition): string {
  const language = languageTag.slice(0, 2).toUpperCase()
  const calendar = ical({
    prodId: { company: 'interview-rejection-workshop', product: 'kit', language },
    timezone: { name: null, generator: zone => timeZoneBlock(zone).definition },
  })
  for (const appointment of appointments) {
    const { name } = timeZoneBlock(appointment.timeZone)
    const start = zonedStart(appointment.start, appointment.timeZone)
    calendar.createEvent({
      id: appointment.uid,
      sequence: Math.round((Date.parse(reviewed) - Date.parse(sequenceEpoch)) / dayMs),
      stamp: new Date(`${reviewed}T00:00:00Z`),
      start: start.withTimeZone(name),
      end: start.withTimeZone(name).add({ minutes: appointment.durationMinutes }),
      timezone: name,
      status: appointment.confirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      summary: oneLine(appointment.title),
      location: appointment.venue === null ? null : oneLine(appointment.venue),
      description: appointment.description,
      url: appointment.url,
      alarms: appointment.alarmMinutes.map(minutes => ({
        type: ICalAlarmType.display,
        triggerBefore: minutes * 60,
        description: oneLine(appointment.title),
      })),
    })
  }
  return `${calendar.toString()}\r\n`
}

/** The zone's VTIMEZONE with the name it carries there: aliases such as `GB` have the zone's real name. */
function timeZoneBlock(zone: string): { definition: string, name: string } {
  const [definition, tzid] = tzlib_get_ical_block(zone)
  if (!definition || !tzid) {
    throw new Error(
      `The calendar knows no zone "${zone}". Name one such as Europe/London in workshop.yaml, under session.`,
    )
  }
  return { definition, name: tzid.replace(/^TZID=/, '') }
}

function oneLine(words: string): string {
  return words.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
}
