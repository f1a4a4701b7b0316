import type { Doc } from '../../../src/workshop/model/doc.ts'
import type { Handout } from '../../../src/workshop/model/handout.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { fileURLToPath } from 'node:url'
import { loadWorkshop } from '../../../src/workshop/load.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The kit's own content: what is printed for real. */
export async function realWorkshop(): Promise<Workshop> {
  const { workshop, problems } = await loadWorkshop(root)
  if (!workshop)
    throw new Error(`The content cannot be read: ${problems[0]?.fact}`)
  return workshop
}

/** The same workshop with one handout's content replaced. */
export function withContent(workshop: Workshop, id: Handout['id'], content: Doc): Workshop {
  return {
    ...workshop,
    handouts: workshop.handouts.map(handout => (handout.id === id ? { ...handout, content } : handout)),
  }
}
