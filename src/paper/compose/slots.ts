import type { Doc } from '../../workshop/model/doc.ts'
import type { Handout } from '../../workshop/model/handout.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Run } from './run.ts'
import { slotName, slotNames } from '../../workshop/markdown/slots.ts'
import { pieces } from './pieces.ts'

/** Replaces each line `[[name]]` by its piece. Check with `slotProblems` first: an unknown name throws. */
export function fillSlots(handout: Handout, run: Run, largePrint: boolean): Doc {
  return fill(handout, handout.content, run, largePrint)
}

/** A piece may be inside a callout or a column, too. */
function fill(handout: Handout, content: Doc, run: Run, largePrint: boolean): Doc {
  return content.flatMap((block): Doc => {
    if (block.kind === 'callout') {
      const children = fill(handout, block.children, run, largePrint)
      return children.length === 0 ? [] : [{ ...block, children }]
    }
    if (block.kind === 'columns')
      return [{ ...block, columns: block.columns.map(column => fill(handout, column, run, largePrint)) }]
    const name = slotName(block)
    if (name === null)
      return [block]
    const piece = pieces.get(name)
    if (!piece) {
      const { file, fact, remedy } = slotProblem(handout, name)
      throw new Error(`${file}  ${fact}. ${remedy}`)
    }
    return piece(run, largePrint)
  })
}

/** An error for each line `[[…]]` that stands for nothing, in any handout. */
export function slotProblems({ handouts }: Pick<Workshop, 'handouts'>): Problem[] {
  return handouts.flatMap(handout =>
    slotNames(handout.content)
      .filter(name => !pieces.has(name))
      .map(name => slotProblem(handout, name)))
}

function slotProblem({ id }: Handout, name: string): Problem {
  return {
    file: `handouts/${id}.md`,
    line: null,
    fact: `"[[${name}]]" stands for nothing`,
    remedy: `Use one of ${[...pieces.keys()].map(known => `[[${known}]]`).join(', ')}, or take the line out.`,
    severity: 'error',
  }
}
