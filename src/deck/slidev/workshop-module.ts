import type { Plugin } from 'vite'
import { join, relative } from 'node:path'
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
  let isDev = false
  /** The model that the pages have, as JSON. */
  let shown = ''
  return {
    name: 'workshop-module',
    config: (_, { command }) => void (isDev = command === 'serve'),
    resolveId: id => (id === modelId || id === lookId ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${modelId}` && id !== `\0${lookId}`)
        return null
      const model = await readModel(root)
      if (id === `\0${lookId}`)
        return deckCss(model.institution.colours)
      shown = JSON.stringify(model)
      return isDev ? renewedInPlace(shown) : `export const workshop = ${shown}`
    },
    // Slidev updates the slide whose text was edited; what the model says of it, such as a prompt, comes from here.
    configureServer(server) {
      server.watcher.add(sources.map(source => join(root, source)))
      server.watcher.on('change', async (file) => {
        if (!sources.includes(relative(root, file)))
          return
        const model = await readModel(root).catch(() => null)
        if (model === null || JSON.stringify(model) === shown)
          return
        for (const id of [modelId, lookId]) {
          const known = server.moduleGraph.getModuleById(`\0${id}`)
          if (known)
            await server.reloadModule(known)
        }
      })
    },
    async transformIndexHtml() {
      const { institution } = await readModel(root)
      const href = faviconAddress(institution.colours.primary)
      return [{ tag: 'link', attrs: { rel: 'icon', href }, injectTo: 'head' }]
    },
  }
}

/** While someone edits: the page keeps its model, and what is drawn from it, and gets the new values. */
function renewedInPlace(model: string): string {
  return [
    'import { shallowReactive } from "vue"',
    'export const workshop = import.meta.hot.data.workshop ??= shallowReactive({})',
    `Object.assign(workshop, ${model})`,
    'import.meta.hot.accept()',
  ].join('\n')
}

async function readModel(root: string) {
  const { workshop, problems } = await loadWorkshop(root)
  if (workshop)
    return deckModel(workshop, { sealed: isSealedBuild() })
  throw new Error(`The content cannot be read:\n${problems.map(formatProblem).join('\n')}`)
}
