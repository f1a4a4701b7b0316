import type { Problem } from '../model/problem.ts'
import type { Content, Fact } from '../model/workshop.ts'
import type { ContentPart } from './content-part.ts'
import { didYouMean } from '../read/nearest.ts'
import { contentParts, problemAt } from './content-part.ts'
import { findFigures, findResearch, normaliseFigure } from './find-figures.ts'

/** Every figure on slides, in notes and on handouts belongs to a fact that the part cites, and cited facts exist. */
export function checkFigures(workshop: Content): Problem[] {
  if (workshop.partial?.facts)
    return []
  return contentParts(workshop).flatMap(part => [
    ...unknownFacts(part, workshop.facts),
    ...unsourced(part, workshop.facts),
    ...unnamedResearch(part),
  ])
}

function unknownFacts(part: ContentPart, facts: Fact[]): Problem[] {
  const known = facts.map(fact => fact.id)
  return part.facts
    .filter(id => !known.includes(id))
    .map(id =>
      problemAt(
        part,
        `${part.name} cites the fact "${id}", which facts.yaml does not have`,
        `Add it there with its source.${didYouMean(id, known)}`,
      ),
    )
}

function unsourced(part: ContentPart, facts: Fact[]): Problem[] {
  const figuresOf = (fact: Fact) => fact.figures.map(normaliseFigure)
  const cited = facts.filter(fact => part.facts.includes(fact.id)).flatMap(figuresOf)
  return part.texts.flatMap(({ text, line }) =>
    findFigures(text)
      .filter(figure => !cited.includes(normaliseFigure(figure.text)))
      .map((figure) => {
        const where = { file: part.file, line: line + text.slice(0, figure.index).split('\n').length - 1 }
        const source = facts.find(fact => figuresOf(fact).includes(normaliseFigure(figure.text)))
        return source
          ? problemAt(
              where,
              `${part.name} says "${figure.text}" without citing where it comes from`,
              `Add "${source.id}" to its facts.`,
            )
          : problemAt(
              where,
              `${part.name} says "${figure.text}", which has no source`,
              'Add a fact with its source to facts.yaml and cite it, or leave the figure out.',
            )
      }),
  )
}

/** "Research shows" says that someone found it out: whoever cites no fact cannot say who. */
function unnamedResearch(part: ContentPart): Problem[] {
  if (part.facts.length > 0)
    return []
  return part.texts.flatMap(({ text, line }) =>
    findResearch(text).map(({ text: words, index }) =>
      problemAt(
        { file: part.file, line: line + text.slice(0, index).split('\n').length - 1 },
        `${part.name} says "${words}" and cites no fact`,
        'Cite the fact of facts.yaml that it comes from, or say it as advice.',
      ),
    ),
  )
}
