import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const fontFolder = path.resolve(
  import.meta.dirname,
  '../../../node_modules/@fontsource/atkinson-hyperlegible-next/files',
)
const weights = ['400', '700']

/** The look of the facilitator's pages, and the typeface they share with the deck. */
export function presentAssetRoutes(app: FastifyInstance, context: ServerContext) {
  const style = readFileSync(path.resolve(import.meta.dirname, '../pages/present.css'))
  app.get('/present-assets/present.css', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(style))

  app.get('/present-assets/icon.svg', async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('image/svg+xml')
      .send(icon(context.workshop().config.institution.colours.primary)))

  for (const weight of weights) {
    const file = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`
    app.get(`/present-assets/${file}`, async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=604800').sendFile(file, fontFolder, { cacheControl: false }))
  }
}

function icon(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="${colour}"/><path d="M4.500 16.500c3.200 0 3.500-7 7.500-7s4.300 4.500 7.500 4.500" fill="none" stroke="#fff" stroke-width="2.400" stroke-linecap="round"/></svg>`
}
