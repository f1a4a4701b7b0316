import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { checkWorkshop } from '../../../src/workshop/check/check.ts'
import { formatProblem } from '../../../src/workshop/model/problem.ts'

/** These texts without what the checks say of the content: that is in no language room, and English everywhere. */
export function withoutChecks(texts: string[], workshop: Workshop, today = '2027-03-03'): string[] {
  const problems = checkWorkshop(workshop, { today }).map(problem => formatProblem(problem).replaceAll(/\s+/g, ' '))
  return texts.map(text => problems.reduce((left, problem) => left.replace(problem, ''), text))
}
