import type { Problem } from '../model/problem.ts'
import type { Content } from '../model/workshop.ts'
import { isDerived } from '../markdown/slots.ts'
import { guidanceIds } from '../model/guidance.ts'
import { problemAt } from './content-part.ts'

/** Every piece of the source's advice stands on a slide, on a handout and in a row of the run sheet. */
export function checkGuidance({ slides, blocks, handouts, partial }: Content): Problem[] {
  const onSlides = new Set(slides.flatMap(slide => slide.guidance))
  const onRows = new Set(blocks.flatMap(block => block.guidance))
  const onHandouts = new Set(
    // What is made from slides.md repeats the guidance and adds none.
    handouts.filter(handout => !isDerived(handout)).flatMap(handout => handout.guidance),
  )
  const problems = guidanceIds.flatMap(id => [
    ...(partial?.slides || onSlides.has(id)
      ? []
      : [
          problemAt(
            { file: 'slides.md', line: null },
            `guidance ${id} is on no slide`,
            `Add ${id} to the guidance of the slide that says it.`,
          ),
        ]),
    ...(partial?.slides || onRows.has(id)
      ? []
      : [
          problemAt(
            { file: 'slides.md', line: null },
            `guidance ${id} is in no row of the run sheet`,
            `Add ${id} to the guidance of a block.`,
          ),
        ]),
    ...(partial?.handouts || handouts.length === 0 || onHandouts.has(id)
      ? []
      : [
          problemAt(
            { file: 'handouts', line: null },
            `guidance ${id} is on no handout`,
            `Add ${id} to the guidance of the handout that says it.`,
          ),
        ]),
  ])
  if (handouts.length === 0 && !partial?.handouts) {
    problems.push(
      problemAt(
        { file: 'handouts', line: null },
        'there are no handouts, so nobody has checked that they cover the guidance',
        'Write handouts/*.md.',
        'warning',
      ),
    )
  }
  return problems
}
