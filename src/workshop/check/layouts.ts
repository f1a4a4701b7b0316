import type { Problem } from '../model/problem.ts'
import type { Content } from '../model/workshop.ts'
import { didYouMean } from '../read/nearest.ts'
import { problemAt } from './content-part.ts'

/** The names that a slide can use, from the folders that hold them. */
export interface DeckParts {
  layouts: readonly string[]
  pictures: readonly string[]
}

/** Every slide names a layout and a picture that there is: Slidev would show another one, or none, and say nothing. */
export function checkLayouts({ slides }: Content, { layouts, pictures }: DeckParts): Problem[] {
  return slides.flatMap(({ id, file = 'slides.md', line, layout, picture }) =>
    [unknownName('layout', layout, layouts), unknownName('picture', picture, pictures)]
      .filter(problem => problem !== null)
      .map(({ fact, remedy }) => problemAt({ file, line }, `slide "${id}" ${fact}`, remedy)),
  )
}

function unknownName(noun: string, name: string | undefined, known: readonly string[]) {
  if (name === undefined || known.includes(name))
    return null
  return {
    fact: `names the ${noun} "${name}", which there is not`,
    remedy: didYouMean(name, known).trim() || `Use ${known.join(', ')}.`,
  }
}
