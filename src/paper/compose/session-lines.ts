import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Schedule } from '../../workshop/schedule/schedule.ts'
import type { Run, RunOptions } from './run.ts'
import { count, formatLocalTime } from '../../language/words.ts'
import { paragraph, strong, text } from './elements.ts'
import { endOf } from './run.ts'

/** When and where this run takes place, and what was cut when it is late. */
export function sessionLines({ options, schedule }: Run): Doc {
  const late = schedule.lateMinutes > 0 ? [lateCallout(schedule)] : []
  return [paragraph(...facts(options)), ...late]
}

function facts({ lengthMinutes, startsAt, venue, join }: RunOptions): Inline[] {
  const parts: Inline[][] = [
    [strong(`${lengthMinutes} minutes`)],
    startsAt === null
      ? [text('No start time was given: times count from the start, in hours and minutes.')]
      : [text(formatLocalTime(startsAt))],
    ...(venue === null ? [] : [[text(venue)]]),
    ...(join === null ? [] : [[text('Code '), strong(join.code)]]),
  ]
  return parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]))
}

/** One line: the rows of the table say what was cut. */
function lateCallout(schedule: Schedule): Doc[number] {
  const title = `Running ${count(schedule.lateMinutes, 'minute')} late`
  return {
    kind: 'callout',
    tone: 'care',
    title: null,
    children: [paragraph(strong(`${title}: `), endLine(schedule))],
  }
}

function endLine(schedule: Schedule): string {
  const end = schedule.endClock === null ? `${endOf(schedule)} after the planned start` : `at ${endOf(schedule)}`
  return schedule.overMinutes > 0
    ? `everything is cut that may be cut. The session now ends ${end}, ${schedule.overMinutes} minutes later than planned.`
    : `the minutes in bold are new. The session still ends ${end}, as planned.`
}
