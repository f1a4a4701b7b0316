import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusalWords } from '../../language/words.ts'
import { RefusalError } from './refusal-error.ts'

const onlyOwn = [
  'default-src \'self\'',
  'img-src \'self\' data: blob:',
  'media-src \'self\' blob:',
  'style-src \'self\' \'unsafe-inline\'',
  'object-src \'none\'',
  'base-uri \'none\'',
  'form-action \'self\'',
  'frame-ancestors \'self\'',
]
/** What pages may load: only what this server sends. */
const pagePolicy = [...onlyOwn, 'script-src \'self\''].join('; ')
/** The same for the deck: Slidev's index.html sets the colour scheme with an inline script before the first paint. */
const deckPolicy = [...onlyOwn, 'script-src \'self\' \'unsafe-inline\'', 'worker-src \'self\' blob:'].join('; ')

/** Headers that go with every response. The referrer policy keeps addresses with a code from other sites. */
export const commonHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(self)',
}

/** Sets the headers, and refuses what another site sends in a visitor's name. */
export function guard(app: FastifyInstance, trustedHost: () => string | null) {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...commonHeaders, 'content-security-policy': isDeck(request.url) ? deckPolicy : pagePolicy })
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !isSameSite(request, trustedHost()))
      throw new RefusalError('not-facilitator', refusalWords.otherSite, 403)
  })
}

function isDeck(url: string): boolean {
  return url.startsWith('/deck') || url.startsWith('/screen')
}

/** Browsers send `Origin` with every request that changes something; without one it is no browser that asks. */
function isSameSite(request: FastifyRequest, trustedHost: string | null): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (typeof site === 'string')
    return site === 'same-origin' || site === 'none'
  if (origin === undefined)
    return true
  const originHost = URL.canParse(origin) ? new URL(origin).host : null
  return originHost !== null && (originHost === host || originHost === trustedHost)
}
