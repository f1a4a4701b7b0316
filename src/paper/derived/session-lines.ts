import type { Doc, Inline } from '../../workshop/doc.ts'
import type { Plan } from '../../workshop/schedule.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import type { PaperOptions } from '../paper.ts'
import type { TimedBlock } from './timing.ts'
import { formatLocalTime } from '../../workshop/dates.ts'
import { bullets, em, paragraph, strong, text } from './elements.ts'
import { endOf, planOf, timedBlocks } from './timing.ts'

/** When and where this run takes place, and what was cut when it is late. */
export function sessionLines(workshop: Workshop, options: PaperOptions): Doc {
  const late = options.lateMinutes > 0 ? [lateCallout(workshop, options)] : []
  return [paragraph(...facts(options)), ...late]
}

function facts({ lengthMinutes, startsAt, place, join }: PaperOptions): Inline[] {
  const parts: Inline[][] = [
    [strong(`${lengthMinutes} minutes`)],
    startsAt === null ? [text('No start time was given: times count from the start, in hours and minutes.')] : [text(formatLocalTime(startsAt))],
    ...place === null ? [] : [[text(place)]],
    ...join === null ? [] : [[text('Code '), strong(join.code)]],
  ]
  return parts.flatMap((part, index) => index === 0 ? part : [text(' · '), ...part])
}

function lateCallout(workshop: Workshop, options: PaperOptions): Doc[number] {
  const plan = planOf(workshop, options)
  const blocks = timedBlocks(workshop, options)
  const cuts = blocks.flatMap(timed => cutLine(timed))
  const children: Doc = [
    cuts.length > 0 ? bullets(cuts) : paragraph('No block can give any time.'),
    paragraph(em(endLine(plan))),
  ]
  return { kind: 'callout', tone: 'care', title: `Running ${options.lateMinutes} ${options.lateMinutes === 1 ? 'minute' : 'minutes'} late: the new plan`, children }
}

function endLine(plan: Plan): string {
  const end = plan.endClock === null ? `${endOf(plan)} after the planned start` : `at ${endOf(plan)}`
  return plan.overMinutes > 0
    ? `Everything is cut that may be cut. The session now ends ${end}, ${plan.overMinutes} minutes later than planned.`
    : `The session still ends ${end}, as planned.`
}

function cutLine({ block, row }: TimedBlock): Inline[][] {
  if (row.cut === 'dropped')
    return [[strong(block.title), text(`: left out (${row.plannedMinutes} minutes saved)`)]]
  return row.cut === 'shortened' ? [[strong(block.title), text(`: ${row.minutes} minutes instead of ${row.plannedMinutes}`)]] : []
}
