import type { Plugin } from 'vite'
import { join } from 'node:path'
import { paletteCss } from '../../look/deck-palette.ts'
import { loadWorkshop } from '../../workshop/load.ts'
import { formatProblem } from '../../workshop/model/problem.ts'
import { deckModel } from '../model/deck-model.ts'

const modelId = 'virtual:workshop'
const coloursId = 'virtual:workshop-colours.css'
/** A change in one of these changes the model. slides.md is watched by Slidev itself. */
const sources = ['workshop.yaml', 'facts.yaml', 'slides.md']

/** Gives the deck the Workshop's model as `virtual:workshop`, and the institution's colours as CSS. */
export function workshopModule(root: string): Plugin {
  return {
    name: 'workshop-module',
    resolveId: id => (id === modelId || id === coloursId ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${modelId}` && id !== `\0${coloursId}`)
        return null
      for (const source of sources) this.addWatchFile(join(root, source))
      const model = await readModel(root)
      return id === `\0${modelId}`
        ? `export const workshop = ${JSON.stringify(model)}`
        : paletteCss(model.institution.colours)
    },
  }
}

async function readModel(root: string) {
  const { workshop, problems } = await loadWorkshop(root)
  if (workshop)
    return deckModel(workshop)
  throw new Error(`The content cannot be read:\n${problems.map(formatProblem).join('\n')}`)
}
