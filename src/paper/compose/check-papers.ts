import type { Doc } from '../../workshop/model/doc.ts'
import type { GuidanceId } from '../../workshop/model/guidance.ts'
import type { Length } from '../../workshop/model/length.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { checkPaperWords } from '../../workshop/check/guidance-in-words.ts'
import { guidanceIds } from '../../workshop/model/guidance.ts'
import { lengths } from '../../workshop/model/length.ts'
import { kitPapers } from './paper.ts'
import { rowsGuidance } from './run-sheet.ts'
import { makeRun } from './run.ts'
import { slotProblems } from './slots.ts'

/** What is wrong with the papers made from the deck: lines `[[…]]` for nothing, and guidance without a row. */
export function checkPapers(workshop: Workshop): Problem[] {
  const unknownSlots = slotProblems(workshop)
  return [
    ...unknownSlots,
    ...(workshop.partial?.slides ? [] : rowProblems(workshop)),
    // A paper with an unknown piece cannot be made.
    ...(unknownSlots.length > 0 ? [] : checkPaperWords(workshop, studentPapers(workshop))),
  ]
}

function studentPapers(workshop: Workshop): Doc[] {
  const run = makeRun(workshop)
  return kitPapers(run).filter(paper => paper.for === 'students').map(({ content }) => content)
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
