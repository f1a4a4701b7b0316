import type { RequestedRun } from '../../../src/paper/compose/run.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarFiles } from '../../../src/paper/calendar/calendar-files.ts'
import { makeRun } from '../../../src/paper/compose/run.ts'
import { realWorkshop } from '../compose/sample.ts'

const start = '2027-03-03T14:00'
let workshop: Workshop

beforeAll(async () => {
  workshop = await realWorkshop()
})

describe('calendarFiles', () => {
  it('writes the session with its zone, venue, length and both alarms', () => {
    const session = readAll({ startsAt: start, lengthMinutes: 90, venue: 'Room 1; second floor, "left"' }).find(
      isSession,
    )!
    expect(session.uid).toBe('session-2027-03-03@loughborough.interview-rejection-workshop')
    expect(session.summary).toBe(workshop.config.title)
    expect(session.location).toBe('Room 1; second floor, "left"')
    expect(tzid(session)).toBe('Europe/London')
    expect(session.startDate.toJSDate().toISOString()).toBe('2027-03-03T14:00:00.000Z')
    expect(session.endDate.toJSDate().toISOString()).toBe('2027-03-03T15:30:00.000Z')
    expect(alarms(session)).toEqual(['-P1D', '-PT30M'])
  })

  it('marks an event as tentative until its date is confirmed, and says so', () => {
    const event = () => readAll({}).find(entry => entry.uid.startsWith('event-interviews@'))!
    expect(event().component.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect(event().description).toContain('The date is not confirmed yet.')
    const [first, ...rest] = workshop.config.events
    const before = workshop
    workshop = { ...before, config: { ...before.config, events: [{ ...first!, confirmed: true }, ...rest] } }
    expect(event().component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(event().description).not.toContain('not confirmed')
    workshop = before
  })

  it('keeps two in the afternoon at two in the afternoon in summer time', () => {
    const session = readAll({ startsAt: '2027-06-02T14:00' }).find(isSession)!
    expect(session.startDate.toJSDate().toISOString()).toBe('2027-06-02T13:00:00.000Z')
    expect(session.startDate.hour).toBe(14)
  })

  it('gives every advertised event its own day and hour, whatever the session\'s start is', () => {
    for (const startsAt of [null, start]) {
      const event = readAll({ startsAt }).find(entry => entry.uid.startsWith('event-interviews@'))!
      expect(event.startDate.toString()).toBe('2027-03-07T10:00:00')
      expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-07T10:00:00.000Z')
      expect(tzid(event)).toBe('Europe/London')
      expect(alarms(event)).toEqual(['-PT1H'])
    }
  })

  it('also writes each event as a file of its own, with the same UID', () => {
    const file = calendarFiles(makeRun(workshop)).find(({ name }) => name === 'event-interviews.ics')!
    const [event, ...others] = read(file.content)
    expect(event?.uid).toBe('event-interviews@loughborough.interview-rejection-workshop')
    expect(others).toEqual([])
  })

  it('writes no session without a start', () => {
    expect(readAll({ startsAt: null }).some(isSession)).toBe(false)
  })

  it('keeps the UID when a session with a code moves to another day, so that a second import updates it', () => {
    const join = { address: 'https://workshop.example/', code: 'K7M2QX' }
    const [before, after] = [start, '2027-03-10T09:00'].map(startsAt => readAll({ startsAt, join }).find(isSession)!)
    expect(before?.uid).toBe('session-k7m2qx@loughborough.interview-rejection-workshop')
    expect(after?.uid).toBe(before?.uid)
    expect(before?.component.getFirstPropertyValue('url')).toBe('https://workshop.example/K7M2QX')
  })

  it('counts the edition up when the content was reviewed again', () => {
    const later: Workshop = { ...workshop, config: { ...workshop.config, reviewed: '2027-01-15' } }
    const [first, second] = [workshop, later].map(edition =>
      read(calendarFiles(makeRun(edition, { startsAt: start }))[0]!.content).find(isSession)!,
    )
    expect(second!.sequence).toBeGreaterThan(first!.sequence)
    expect(second!.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-01-15T00:00:00Z')
  })

  it('makes the same bytes from the same input', () => {
    expect(calendarFiles(makeRun(workshop, { startsAt: start }))).toEqual(
      calendarFiles(makeRun(workshop, { startsAt: start })),
    )
  })

  it('ends every line with CRLF, the last one too, and folds lines at 75 octets', () => {
    const venue = 'Tūmanako 会議室 '.repeat(20)
    const [file] = calendarFiles(makeRun(workshop, { startsAt: start, venue }))
    const lines = file!.content.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.join('')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map(line => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(read(file!.content).find(isSession)!.location).toBe(venue.trim())
  })

  it('lets no line break or control character from a venue become a line of the file', () => {
    const session = readAll({ startsAt: start, venue: 'Room 1\r\nATTENDEE:mailto:a@b.example\u0007' }).find(isSession)!
    expect(session.location).toBe('Room 1 ATTENDEE:mailto:a@b.example')
    expect(session.attendees).toEqual([])
  })

  it.each([
    ['2027-03-28T01:30', /does not exist/],
    ['2027-10-31T01:30', /happens twice/],
  ])('refuses %s, which the clock does not have once, with one sentence', (startsAt, sentence) => {
    expect(() => calendarFiles(makeRun(workshop, { startsAt }))).toThrow(sentence)
  })

  it('refuses an event in such an hour too', () => {
    const event = { ...workshop.config.events[0]!, start: '2027-03-28T01:30' }
    const moved = { ...workshop, config: { ...workshop.config, events: [event] } }
    expect(() => calendarFiles(makeRun(moved))).toThrow(/28 March 2027/)
  })

  it('writes the zone\'s own name where the institution uses an alias', () => {
    const session = { ...workshop.config.session, timeZone: 'GB' }
    const renamed = { ...workshop, config: { ...workshop.config, session } }
    const [file] = calendarFiles(makeRun(renamed, { startsAt: start }))
    expect(file!.content).toContain('TZID:Europe/London')
    expect(file!.content).toContain('DTSTART;TZID=Europe/London:20270303T140000')
  })
})

function readAll(wanted: RequestedRun): ICAL.Event[] {
  return read(calendarFiles(makeRun(workshop, wanted)).find(({ name }) => name === 'calendar.ics')!.content)
}

function read(content: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(content))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
}

function isSession(event: ICAL.Event): boolean {
  return event.uid.startsWith('session-')
}

function tzid(event: ICAL.Event): unknown {
  return event.component.getFirstProperty('dtstart')?.getParameter('tzid')
}

function alarms(event: ICAL.Event): string[] {
  return event.component.getAllSubcomponents('valarm').map(alarm => String(alarm.getFirstPropertyValue('trigger')))
}
