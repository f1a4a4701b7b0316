import type { AdvertisedEvent, WorkshopConfig } from '../../workshop/model/config.ts'
import type { Run } from '../compose/run.ts'
import type { Appointment } from './calendar-file.ts'
import { paperWords } from '../../language/words.ts'
import { joinUrl } from '../../live/protocol/join-url.ts'
import { calendarFile } from './calendar-file.ts'

const words = paperWords.calendar

/** A file of the kit that is text and no paper. */
export interface TextFile {
  name: string
  content: string
}

/** A reminder to pack, the day before, and one to walk over. */
const sessionAlarms = [24 * 60, 30]
const eventAlarms = [60]

/**
 * `calendar.ics` with the session (when it has a start) and every advertised event, and one file for each event.
 * The events keep their own day and hour: none of them is ever the session's start.
 */
export function calendarFiles(run: Run): TextFile[] {
  const { config } = run.workshop
  const events = config.events.map(event => eventAppointment(config, event))
  const session = sessionAppointment(config, run.options)
  return [
    { name: 'calendar.ics', content: calendarFile([...session, ...events], config) },
    ...events.map((event, index) => ({
      name: `event-${config.events[index]?.id}.ics`,
      content: calendarFile([event], config),
    })),
  ]
}

function sessionAppointment(
  config: WorkshopConfig,
  { startsAt, lengthMinutes, venue, join }: Run['options'],
): Appointment[] {
  if (startsAt === null)
    return []
  const link = join ? joinUrl(join.address, join.code) : null
  return [
    {
      // A session with a code keeps its UID when it moves; without one, another day is another session.
      uid: uid(
        join ? `session-${join.code.toLowerCase()}` : `session-${startsAt.slice(0, 10)}`,
        config.institution.shortName,
      ),
      title: config.title,
      start: startsAt,
      durationMinutes: lengthMinutes,
      timeZone: config.session.timeZone,
      venue,
      confirmed: true,
      url: link ?? config.institution.url ?? null,
      description: [
        words.session(lengthMinutes, config.institution.careersService, config.institution.name),
        ...(link ? [words.join(link)] : []),
      ].join('\n'),
      alarmMinutes: sessionAlarms,
    },
  ]
}

function eventAppointment(config: WorkshopConfig, event: AdvertisedEvent): Appointment {
  return {
    uid: uid(`event-${event.id}`, config.institution.shortName),
    title: words.eventTitle(event.title, config.institution.careersService),
    start: event.start,
    durationMinutes: event.durationMinutes,
    timeZone: config.session.timeZone,
    venue: event.place ?? null,
    confirmed: event.confirmed,
    url: event.url ?? null,
    description: [
      words.event(event.title, config.institution.careersService, config.institution.name),
      ...(event.confirmed ? [] : [words.unconfirmed]),
    ].join('\n'),
    alarmMinutes: eventAlarms,
  }
}

function uid(id: string, institution: string): string {
  const slug = institution
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${id}@${slug || 'institution'}.interview-rejection-workshop`
}
