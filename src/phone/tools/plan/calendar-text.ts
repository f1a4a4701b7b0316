import { zonedMs } from '../../../workshop/schedule/zoned-time.ts'

/** Something to be reminded of, on a day such as `2027-03-07`, at an hour such as `18:00` or (empty) all day. */
export interface Reminder {
  id: string
  title: string
  note: string
  day: string
  time: string
}

interface CalendarOptions {
  timeZone: string
  /** The same each time for the same plan, and different on each phone. */
  uid: string
  nowMs: number
}

/** Takes so long, in ms, in a calendar. */
const lastsMs = 30 * 60_000
/** With an hour, ten minutes before it; without, at nine in the morning. */
const alarms = { hour: '-PT10M', day: 'PT9H' }

/**
 * An `.ics` file (RFC 5545). Hours are written in UTC, so no table of a zone's clock changes has to be carried; days
 * without an hour belong to no zone. SEQUENCE grows by the minute, so that a later file changes what an earlier added.
 */
export function calendarText(reminders: readonly Reminder[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//interview-rejection-workshop//plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap(reminder => eventLines(reminder, options)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

function eventLines(reminder: Reminder, { timeZone, uid, nowMs }: CalendarOptions): string[] {
  const { id, title, note, day, time } = reminder
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${uid}@plan.interview-rejection-workshop`,
    `DTSTAMP:${utc(nowMs)}`,
    `SEQUENCE:${Math.floor(nowMs / 60_000)}`,
    ...(time ? hourLines(zonedMs(`${day}T${time}`, timeZone)) : dayLines(day)),
    `SUMMARY:${escaped(title.replace(/\s+/g, ' ').trim())}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title.replace(/\s+/g, ' ').trim())}`,
    `TRIGGER:${time ? alarms.hour : alarms.day}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

function hourLines(startMs: number): string[] {
  return [`DTSTART:${utc(startMs)}`, `DTEND:${utc(startMs + lastsMs)}`]
}

function dayLines(day: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return [day, next].map((date, index) => `${index === 0 ? 'DTSTART' : 'DTEND'};VALUE=DATE:${date.replaceAll('-', '')}`)
}

/** `20270307T180000Z` */
function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n')
}

/** No line has more than 75 octets (section 3.1); none is broken within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const lines = ['']
  let room = 75
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (octets > room) {
      lines.push('')
      // The next line begins with a space.
      room = 74
    }
    lines[lines.length - 1] += character
    room -= octets
  }
  return lines.join('\r\n ')
}
