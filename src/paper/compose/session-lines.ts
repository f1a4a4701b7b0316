import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Schedule } from '../../workshop/schedule/schedule.ts'
import type { PaperOptions } from './paper.ts'
import { formatLocalTime } from '../../language/words.ts'
import { paragraph, strong, text } from './elements.ts'
import { endOf, planOf } from './timing.ts'

/** When and where this run takes place, and what was cut when it is late. */
export function sessionLines(workshop: Workshop, options: PaperOptions): Doc {
  const late = options.lateMinutes > 0 ? [lateCallout(workshop, options)] : []
  return [paragraph(...facts(options)), ...late]
}

function facts({ lengthMinutes, startsAt, venue, join }: PaperOptions): Inline[] {
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
function lateCallout(workshop: Workshop, options: PaperOptions): Doc[number] {
  const { lateMinutes } = options
  const title = `Running ${lateMinutes} ${lateMinutes === 1 ? 'minute' : 'minutes'} late`
  return {
    kind: 'callout',
    tone: 'care',
    title: null,
    children: [paragraph(strong(`${title}: `), endLine(planOf(workshop, options)))],
  }
}

function endLine(plan: Schedule): string {
  const end = plan.endClock === null ? `${endOf(plan)} after the planned start` : `at ${endOf(plan)}`
  return plan.overMinutes > 0
    ? `everything is cut that may be cut. The session now ends ${end}, ${plan.overMinutes} minutes later than planned.`
    : `the minutes in bold are new. The session still ends ${end}, as planned.`
}
