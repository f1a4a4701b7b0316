import type { FastifyRequest } from 'fastify'

/** The query of an address as it was sent, with its question mark; empty without one. */
export function queryOf({ url }: Pick<FastifyRequest, 'url'>): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}
