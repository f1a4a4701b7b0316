import type { FastifyReply, FastifyRequest } from 'fastify'

/** Sends a page that no cache may keep. */
export function sendPrivatePage(reply: FastifyReply, markup: string) {
  return reply.headers({ 'cache-control': 'private, no-store' }).type('text/html; charset=utf-8').send(markup)
}

/** Heads a file to save that no cache may keep. */
export function sendPrivateFile(reply: FastifyReply, name: string, type: string): FastifyReply {
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type)
}

/** The fields of a form that was sent; none when the body is something else. */
export function formOf(request: FastifyRequest): URLSearchParams {
  return request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
}
