import type { FastifyRequest } from 'fastify'

/** Whether a person is waiting for a page, not a script for data. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && String(request.headers.accept ?? '').includes('text/html')
}
