import type { FastifyInstance } from 'fastify'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { ServerContext } from '../http/context.ts'
import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { publicToolbox } from '../../live/public-toolbox.ts'
import { publicWorkshop } from '../../live/public-workshop.ts'

interface Packed {
  workshop: Workshop
  tag: string
  plain: Buffer
  br: Buffer
  gzip: Buffer
}

/** The content that is the same for all phones, compressed once: of a room, of people on their own, and the tools'. */
export function contentRoutes(app: FastifyInstance, context: ServerContext) {
  serveContent(app, context, '/content.json', workshop => publicWorkshop(workshop, 'room'))
  serveContent(app, context, '/content-alone.json', workshop => publicWorkshop(workshop, 'alone'))
  serveContent(app, context, '/toolbox.json', publicToolbox)
}

type Part = (workshop: Workshop) => object

function serveContent(app: FastifyInstance, context: ServerContext, address: string, part: Part) {
  let packed: Packed | null = null

  app.get(address, async (request, reply) => {
    if (packed?.workshop !== context.workshop())
      packed = pack(context.workshop(), part)
    reply.headers({ 'etag': packed.tag, 'cache-control': 'no-cache', 'vary': 'accept-encoding' })
    if (request.headers['if-none-match'] === packed.tag)
      return reply.status(304).send()
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
    if (encoding)
      reply.header('content-encoding', encoding)
    return reply.type('application/json; charset=utf-8').send(packed[encoding ?? 'plain'])
  })
}

function pack(workshop: Workshop, part: Part): Packed {
  const plain = Buffer.from(JSON.stringify(part(workshop)))
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`
  return { workshop, tag, plain, br: brotliCompressSync(plain), gzip: gzipSync(plain) }
}
