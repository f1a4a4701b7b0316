import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pageCss } from '../../look/css.ts'

const fontFolder = path.resolve(
  import.meta.dirname,
  '../../../node_modules/@fontsource/atkinson-hyperlegible-next/files',
)
const weights = ['400', '700']
const scripts = ['live-parts', 'copy']

/** The look of the facilitator's pages, and the typeface they share with the deck. */
export function presentAssetRoutes(app: FastifyInstance, context: ServerContext) {
  const style = readFileSync(path.resolve(import.meta.dirname, '../pages/present.css'), 'utf8')
  app.get('/present-assets/present.css', async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/css; charset=utf-8')
      .send(pageCss(context.workshop().config.institution.colours) + style))

  for (const name of scripts) {
    const script = readFileSync(path.resolve(import.meta.dirname, `../pages/${name}.mjs`), 'utf8')
    app.get(`/present-assets/${name}.js`, async (_request, reply) =>
      reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(script))
  }

  for (const weight of weights) {
    const file = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`
    app.get(`/present-assets/${file}`, async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=604800').sendFile(file, fontFolder, { cacheControl: false }))
  }
}
