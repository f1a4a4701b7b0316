import type { Problem } from '../model/problem.ts'
import type { Content, Fact } from '../model/workshop.ts'
import type { Page } from './page.ts'
import { didYouMean } from '../read/plain-words.ts'
import { findFigures, normaliseFigure } from './find-figures.ts'
import { pagesOf, problemAt } from './page.ts'

/** Every figure on slides, in notes and on handouts belongs to a fact that the page cites, and cited facts exist. */
export function checkFigures(workshop: Content): Problem[] {
  if (workshop.partial?.facts)
    return []
  return pagesOf(workshop).flatMap(page => [...unknownFacts(page, workshop.facts), ...unsourced(page, workshop.facts)])
}

function unknownFacts(page: Page, facts: Fact[]): Problem[] {
  const known = facts.map(fact => fact.id)
  return page.facts
    .filter(id => !known.includes(id))
    .map(id =>
      problemAt(
        page,
        `${page.name} cites the fact "${id}", which facts.yaml does not have`,
        `Add it there with its source.${didYouMean(id, known)}`,
      ),
    )
}

function unsourced(page: Page, facts: Fact[]): Problem[] {
  const figuresOf = (fact: Fact) => fact.figures.map(normaliseFigure)
  const cited = facts.filter(fact => page.facts.includes(fact.id)).flatMap(figuresOf)
  return page.texts.flatMap(({ text, line }) =>
    findFigures(text)
      .filter(figure => !cited.includes(normaliseFigure(figure.text)))
      .map((figure) => {
        const place = { file: page.file, line: line + text.slice(0, figure.index).split('\n').length - 1 }
        const source = facts.find(fact => figuresOf(fact).includes(normaliseFigure(figure.text)))
        return source
          ? problemAt(
              place,
              `${page.name} says "${figure.text}" without citing where it comes from`,
              `Add "${source.id}" to its facts.`,
            )
          : problemAt(
              place,
              `${page.name} says "${figure.text}", which has no source`,
              'Add a fact with its source to facts.yaml and cite it, or leave the figure out.',
            )
      }),
  )
}
