import type { Problem } from '../workshop/model/problem.ts'
import type { Workshop } from '../workshop/model/workshop.ts'

/** What can be exported of a folder. */
export interface ReadForExport {
  /** `null` when nothing can be made. */
  workshop: Workshop | null
  problems: Problem[]
  /** Ids of the papers whose own file is broken: the others are made. */
  broken: string[]
}

/** Reads the content as far as it can be understood. */
export async function readForExport(root: string): Promise<ReadForExport> {
  const [{ loadWorkshop }, { isDerived }, { slotProblems }] = await Promise.all([
    import('../workshop/load.ts'),
    import('../workshop/markdown/slots.ts'),
    import('../paper/compose/slots.ts'),
  ])
  const { workshop, problems } = await loadWorkshop(root)
  if (!workshop)
    return { workshop, problems, broken: [] }
  const all = [...problems, ...slotProblems(workshop)]
  const files = new Set(all.filter(problem => problem.severity === 'error').map(problem => problem.file))
  const deckIsBroken = files.has('slides.md')
  // A handout that could not be read at all is in no list but this one.
  const unread = [...files].flatMap(file => /^handouts\/(.+)\.md$/.exec(file)?.[1] ?? [])
  const derived = workshop.handouts.filter(handout => deckIsBroken && isDerived(handout)).map(({ id }) => id)
  return { workshop, problems: all, broken: [...unread, ...derived] }
}
