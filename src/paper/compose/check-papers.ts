import type { GuidanceId } from '../../workshop/model/guidance.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { guidanceIds } from '../../workshop/model/guidance.ts'
import { lengths } from '../../workshop/model/length.ts'
import { rowsGuidance } from './run-sheet.ts'
import { slotProblems } from './slots.ts'

/** What is wrong with the papers made from the deck: lines `[[…]]` for nothing, and guidance without a row. */
export function checkPapers(workshop: Workshop): Problem[] {
  return [...slotProblems(workshop), ...(workshop.partial?.slides ? [] : rowProblems(workshop))]
}

/** Every piece of the source's advice stands in a row of the run sheet, whatever the length of the session. */
function rowProblems(workshop: Workshop): Problem[] {
  const covered = new Map(lengths.map(length => [length, new Set(rowsGuidance(workshop, length))]))
  return guidanceIds.flatMap((id) => {
    const missing = lengths.filter(length => !covered.get(length)?.has(id))
    // Missing at every length is what `checkGuidance` already reports.
    return missing.length === 0 || missing.length === lengths.length ? [] : [rowProblem(id, missing)]
  })
}

function rowProblem(id: GuidanceId, missing: Length[]): Problem {
  return {
    file: 'slides.md',
    line: null,
    fact: `guidance ${id} is in no row of the run sheet at ${missing.join(' and ')} minutes`,
    remedy: `Add ${id} to the guidance of a block or a slide that this length has.`,
    severity: 'error',
  }
}
