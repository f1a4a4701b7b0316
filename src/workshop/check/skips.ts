import type { GuidanceId } from '../model/guidance.ts'
import type { Problem } from '../model/problem.ts'
import type { Content, Slide } from '../model/workshop.ts'
import { lengths } from '../model/length.ts'
import { problemAt } from './content-part.ts'

/** A slide that may go when the session runs late is in a part that gives way, and takes no advice with it. */
export function checkSkips({ slides, blocks }: Content): Problem[] {
  return slides.filter(({ maySkip }) => maySkip).flatMap((slide) => {
    const at = { file: slide.file ?? 'slides.md', line: slide.line }
    const name = `slide "${slide.id}" has "late: skip"`
    if (blocks.find(({ id }) => id === slide.blockId)?.late === 'keep')
      return [problemAt(at, `${name}, but its block is never cut`, 'Leave "late" out, or change that of the block.')]
    const lost = adviceLost(slide, slides)
    const remedy = 'Leave "late" out, or add the id to another slide.'
    return lost === null ? [] : [problemAt(at, `${name}, but without it nothing says ${lost}`, remedy)]
  })
}

/** Advice that no slide stands for any more at some length once this one is gone; those that may go count as gone. */
function adviceLost({ guidance, lengths: shownAt }: Slide, slides: Slide[]): GuidanceId | null {
  return guidance.find(id => lengths.some(length => shownAt.includes(length) && !slides.some(other =>
    !other.maySkip && other.lengths.includes(length) && other.guidance.includes(id)))) ?? null
}
