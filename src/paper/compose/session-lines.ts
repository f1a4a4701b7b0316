import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Schedule } from '../../workshop/schedule/schedule.ts'
import type { Run, RunOptions } from './run.ts'
import { formatLocalTime, paperWords } from '../../language/words.ts'
import { paragraph, strong, text } from './elements.ts'
import { endOf } from './run.ts'

const words = paperWords.session

/** When and where this run takes place, and what was cut when it is late. */
export function sessionLines({ options, schedule }: Run): Doc {
  const late = schedule.lateMinutes > 0 ? [lateCallout(schedule)] : []
  return [paragraph(...facts(options)), ...late]
}

function facts({ lengthMinutes, startsAt, venue, join }: RunOptions): Inline[] {
  const parts: Inline[][] = [
    [strong(words.minutes(lengthMinutes))],
    startsAt === null
      ? [text(words.noStart)]
      : [text(formatLocalTime(startsAt))],
    ...(venue === null ? [] : [[text(venue)]]),
    ...(join === null ? [] : [[text(words.code), strong(join.code)]]),
  ]
  return parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]))
}

/** One line: the rows of the table say what was cut. */
function lateCallout(schedule: Schedule): Doc[number] {
  return {
    kind: 'callout',
    tone: 'care',
    title: null,
    children: [paragraph(strong(words.late(schedule.lateMinutes)), endLine(schedule))],
  }
}

function endLine(schedule: Schedule): string {
  const end = schedule.endClock === null ? words.endsAfter(endOf(schedule)) : words.endsAt(schedule.endClock)
  return schedule.overMinutes > 0
    ? words.overrun(end, schedule.overMinutes)
    : words.asPlanned(end)
}
