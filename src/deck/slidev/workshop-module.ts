import type { Plugin } from 'vite'
import { join } from 'node:path'
import { deckCss } from '../../look/css.ts'
import { faviconAddress } from '../../look/favicon.ts'
import { loadWorkshop } from '../../workshop/load.ts'
import { formatProblem } from '../../workshop/model/problem.ts'
import { deckModel } from '../model/deck-model.ts'
import { isSealedBuild } from './sealed-build.ts'

const modelId = 'virtual:workshop'
const lookId = 'virtual:look.css'
/** A change in one of these changes the model. slides.md is watched by Slidev itself. */
const sources = ['workshop.yaml', 'facts.yaml', 'slides.md']

/** Gives the deck the Workshop's model as `virtual:workshop`, the look's custom properties as CSS, and the icon. */
export function workshopModule(root: string): Plugin {
  return {
    name: 'workshop-module',
    resolveId: id => (id === modelId || id === lookId ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${modelId}` && id !== `\0${lookId}`)
        return null
      for (const source of sources) this.addWatchFile(join(root, source))
      const model = await readModel(root)
      return id === `\0${modelId}`
        ? `export const workshop = ${JSON.stringify(model)}`
        : deckCss(model.institution.colours)
    },
    async transformIndexHtml() {
      const { institution } = await readModel(root)
      const href = faviconAddress(institution.colours.primary)
      return [{ tag: 'link', attrs: { rel: 'icon', href }, injectTo: 'head' }]
    },
  }
}

async function readModel(root: string) {
  const { workshop, problems } = await loadWorkshop(root)
  if (workshop)
    return deckModel(workshop, { sealed: isSealedBuild() })
  throw new Error(`The content cannot be read:\n${problems.map(formatProblem).join('\n')}`)
}
