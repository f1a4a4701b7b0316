import type { Problem } from '../workshop/model/problem.ts'
import type { Workshop } from '../workshop/model/workshop.ts'
import { checkPapers } from '../paper/compose/check-papers.ts'
import { checkContent, checkWorkshop, pictureFiles } from '../workshop/check/check.ts'
import { existingFiles, loadWorkshop } from '../workshop/load.ts'
import { sortProblems } from '../workshop/model/problem.ts'
import { deckParts } from './deck-parts.ts'

export interface CheckedKit {
  /** `null` when it cannot be read at all. */
  workshop: Workshop | null
  /** By file and line. */
  problems: Problem[]
}

/** Reads the kit in this folder, and what is wrong with it. `today` gives the day against which dates are checked. */
export async function checkKit(root: string, today: (workshop: Workshop) => string): Promise<CheckedKit> {
  const { workshop, content, problems } = await loadWorkshop(root)
  const checked = workshop
    ? await checkRead(workshop, root, today(workshop))
    : content.slides.length > 0 ? checkContent(content) : []
  return { workshop, problems: sortProblems([...problems, ...checked]) }
}

async function checkRead(workshop: Workshop, root: string, today: string): Promise<Problem[]> {
  return [
    ...checkWorkshop(workshop, {
      today,
      existingFiles: await existingFiles(root, pictureFiles(workshop)),
      deckParts: await deckParts(root),
    }),
    ...checkPapers(workshop),
  ]
}
