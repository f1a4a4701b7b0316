import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { createPdfPrinter } from '../session/pdf-printer.ts'
import { coFacilitatorRoutes } from './co-facilitators.ts'
import { handOverRoutes } from './hand-over.ts'
import { compareRoutes } from './present-compare.ts'
import { homeRoutes } from './present-home.ts'
import { reportRoutes } from './present-report.ts'
import { sessionPageRoutes } from './present-session.ts'
import { rehearsalRoutes } from './rehearsals.ts'
import { sessionPaperRoutes } from './session-papers.ts'
import { signInRoutes } from './sign-in.ts'

/** The facilitator's pages. They need no script in the browser. */
export function presentRoutes(app: FastifyInstance, context: ServerContext) {
  // These pages send plain HTML forms; everything else sends JSON.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))))
  const printer = createPdfPrinter()
  app.addHook('onClose', printer.settled)
  signInRoutes(app, context)
  homeRoutes(app, context)
  sessionPageRoutes(app, context)
  coFacilitatorRoutes(app, context)
  sessionPaperRoutes(app, context, printer)
  reportRoutes(app, context, printer)
  compareRoutes(app, context)
  handOverRoutes(app, context)
  rehearsalRoutes(app, context)
}
