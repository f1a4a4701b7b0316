import type { FastifyInstance } from 'fastify'
import type { Tls, TrustedProxy } from '../start/settings.ts'
import type { ServerContext } from './context.ts'
import cookie from '@fastify/cookie'
import staticFiles from '@fastify/static'
import fastify from 'fastify'
import { answerRoutes } from '../routes/answers.ts'
import { builtFolderRoutes } from '../routes/built-folders.ts'
import { contentRoutes } from '../routes/content.ts'
import { followUpRoutes } from '../routes/follow-up.ts'
import { healthRoutes } from '../routes/health.ts'
import { phonePageRoutes } from '../routes/phone-page.ts'
import { presentAssetRoutes } from '../routes/present-assets.ts'
import { presentRoutes } from '../routes/present.ts'
import { sessionRoutes } from '../routes/sessions.ts'
import { viewRoutes } from '../routes/views.ts'
import { answerErrors, answerUnreadable } from './errors.ts'
import { guard } from './security.ts'

/** Far more than the longest answer needs. */
const bodyLimitBytes = 8 * 1024
/** A request that has not come whole after so long, in ms, is cut off. Streams are answers: they go on. */
const requestPatienceMs = 30_000

export interface WebAppOptions {
  /** Whose X-Forwarded headers are believed. */
  trustProxy: TrustedProxy
  /** The certificate and its key, for https. */
  tls: Tls | null
  /** The host of the public name, whose pages may send requests whatever host a proxy names; `null` without one. */
  trustedHost: () => string | null
  onError: (error: unknown) => void
}

/** The web server with all its routes, not listening yet. */
export async function createWebApp(context: ServerContext, options: WebAppOptions): Promise<FastifyInstance> {
  const app = fastify({
    ...({ https: options.tls } as object),
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestPatienceMs,
    // The last address in the header is who connected to the proxy; a client may have made up those before it.
    trustProxy: options.trustProxy === 1 ? (_address, hop) => hop === 0 : options.trustProxy,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 128 },
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnreadable,
  })
  // Nothing but JSON is read, and only where a route wants a body.
  app.removeContentTypeParser('text/plain')
  answerErrors(app, context, options.onError)
  guard(app, options.trustedHost)
  await app.register(cookie)
  await app.register(staticFiles, { root: context.roots.phone, serve: false, preCompressed: true, dotfiles: 'ignore' })
  healthRoutes(app, context)
  contentRoutes(app, context)
  viewRoutes(app, context)
  answerRoutes(app, context)
  sessionRoutes(app, context)
  // In a scope of its own: only these pages read forms.
  await app.register(async (pages) => {
    presentRoutes(pages, context)
    followUpRoutes(pages, context)
  })
  presentAssetRoutes(app, context)
  builtFolderRoutes(app, context)
  phonePageRoutes(app, context)
  return app
}
