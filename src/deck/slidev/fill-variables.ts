import type { PreparserSetup } from '@slidev/types'
import type { Problem } from '../../workshop/model/problem.ts'
import { dirname } from 'node:path'
import { deckWords } from '../../language/words.ts'
import { loadVariables } from '../../workshop/load.ts'
import { formatProblem } from '../../workshop/model/problem.ts'
import { resolveVariables } from '../../workshop/read/variables.ts'
import { isSealedBuild } from './sealed-build.ts'

/**
 * Fills `{{ variables }}` of workshop.yaml into slides, their frontmatter and their notes, before Slidev compiles
 * them. Throws with the place of each variable that is not there.
 */
export const fillVariables: PreparserSetup = async ({ filepath }) => {
  const { variables, problems } = await loadVariables(dirname(filepath))
  stopOn(problems)
  const fill = (text: string) => resolveVariables(text, variables, { file: 'slides.md', line: 1 }).text
  return [
    {
      name: 'workshop-variables',
      // Only here are the lines those of the file: so an unknown variable is named here, once, with its line.
      transformRawLines: lines =>
        stopOn(resolveVariables(lines.join('\n'), variables, { file: 'slides.md', line: 1 }).problems),
      transformSlide: async (content, frontmatter: Record<string, unknown>) => {
        fillStrings(frontmatter, fill)
        // The deck has it from its model, masked. Left here, the build that everyone may open would give it away.
        delete frontmatter.activity
        // These are the facilitator's, who has them on paper and in the presenter's view.
        delete frontmatter.runSheet
        delete frontmatter.quiet
        if ('reveals' in frontmatter && isSealedBuild())
          return sealedSlide(frontmatter)
        // Slidev took the slide's title from the heading before the variables were in it.
        const heading = /^#+ (.*)$/m.exec(content)?.[1]
        if (heading?.includes('{{'))
          frontmatter.title ??= fill(heading.trim())
        return fill(content)
      },
      transformNote: async note => note && fill(note),
    },
  ]
}

/** The slide without its words: they come with the session's view, when it is time. */
function sealedSlide(frontmatter: Record<string, unknown>): string {
  frontmatter.title = deckWords.sealed.title
  return '<SealedSlide />'
}

function stopOn(problems: Problem[]): void {
  const errors = problems.filter(problem => problem.severity === 'error')
  if (errors.length > 0)
    throw new Error(`\n${errors.map(formatProblem).join('\n')}`)
}

/** In place: Slidev keeps using the very object it gave us. */
function fillStrings(value: object, fill: (text: string) => string): void {
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'string')
      Reflect.set(value, key, fill(child))
    else if (typeof child === 'object' && child !== null)
      fillStrings(child, fill)
  }
}
