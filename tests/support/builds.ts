import type { Workshop } from '../../src/workshop/model/workshop.ts'
import path from 'node:path'
import process from 'node:process'
import { loadWorkshop } from '../../src/workshop/load.ts'

const root = process.cwd()

/** The builds that a started server serves. They are fresh: see fresh-builds.ts. */
export const builtRoots = {
  phone: path.join(root, 'dist/phone'),
  deck: path.join(root, 'dist/deck'),
  screen: path.join(root, 'dist/screen'),
  kit: path.join(root, 'dist/kit'),
}

/** The shipped content. @throws when it has errors */
export async function shippedWorkshop(): Promise<Workshop> {
  const { workshop, problems } = await loadWorkshop(root)
  if (!workshop)
    throw new Error(problems.map(problem => problem.fact).join('\n'))
  return workshop
}

/** The same content, with no question that is open all the time: each opens and closes with its slide. */
export function withoutAnytime({ slides, ...rest }: Workshop): Workshop {
  const closing = slides.map(slide =>
    slide.activity?.kind === 'text' ? { ...slide, activity: { ...slide.activity, anytime: false } } : slide)
  return { ...rest, slides: closing }
}
