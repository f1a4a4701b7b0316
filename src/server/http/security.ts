import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusalWords } from '../../language/words.ts'
import { RefusalError } from './refusal-error.ts'

const onlyOwn = [
  'default-src \'self\'',
  'img-src \'self\' data: blob:',
  'media-src \'self\' blob:',
  'worker-src \'self\' blob:',
  'object-src \'none\'',
  'base-uri \'none\'',
  'form-action \'self\'',
  'frame-ancestors \'self\'',
]

/** What of a page's own text may run or set its look, as CSP sources. */
export interface InlineSources {
  scripts: string[]
  styles: string[]
}

/** Handouts and papers, and the deck's notes and code, have `style` attributes, which no hash can name. */
const anyStyle = ['\'unsafe-inline\'']
const withAnyStyle = /^\/(?:deck|screen|handouts|present\/sessions\/\w+\/papers)\b/

/** What a page may load: only what this server sends, and of what stands in the page itself only what is named. */
function contentPolicy({ scripts, styles }: InlineSources): string {
  const list = (sources: string[]) => ['\'self\'', ...sources].join(' ')
  return [...onlyOwn, `script-src ${list(scripts)}`, `style-src ${list(styles)}`].join('; ')
}

/** For what stands at this address. */
export function policyFor(url: string, { scripts, styles }: InlineSources = { scripts: [], styles: [] }): string {
  return contentPolicy({ scripts, styles: withAnyStyle.test(url) ? anyStyle : styles })
}

/** Headers that go with every response. The referrer policy keeps addresses with a code from other sites. */
export const commonHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=(self)',
}

/** Sets the headers, and refuses what another site sends in a visitor's name. */
export function guard(app: FastifyInstance, trustedHost: () => string | null) {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...commonHeaders, 'content-security-policy': policyFor(request.url) })
    if (isOddPath(request.url))
      throw new RefusalError('not-found')
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !isSameSite(request, trustedHost()))
      throw new RefusalError('not-facilitator', refusalWords.otherSite, 403)
  })
}

/** Whether a browser asks because of a link or a script on another site. */
export function isFromAnotherSite({ headers }: FastifyRequest): boolean {
  return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
}

/** Some file systems take a backslash, or an encoded slash, for a slash: no address of ours has one, or dots. */
function isOddPath(url: string): boolean {
  return /\\|%5c|%2f|%2e|%00|\/\.\.?(?:\/|$)/i.test(url.split('?')[0] ?? '')
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
