import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Paper } from '../../paper/compose/paper.ts'
import type { ServerContext } from '../http/context.ts'
import type { PdfPrinter } from '../session/pdf-printer.ts'
import { findPresented } from '../access/presenters.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { sessionPaper, sessionPaperPage } from '../pages/session-paper.ts'
import { sendPrivateFile, sendPrivatePage } from './form-pages.ts'

interface PaperRoute {
  Params: { code: string, paper: string }
}

/** The papers of one session, with its own times, address and code: to read and to print. */
export function sessionPaperRoutes(app: FastifyInstance, context: ServerContext, printer: PdfPrinter) {
  const { workshop, phoneOrigin } = context

  app.get<PaperRoute>('/present/sessions/:code/papers/:paper', async (request, reply) => {
    const found = await findPaper(request, reply)
    return found ? sendPrivatePage(reply, await sessionPaperPage(workshop(), found.code, found.paper)) : reply
  })

  app.get<PaperRoute>('/present/sessions/:code/papers/:paper/pdf', async (request, reply) => {
    const found = await findPaper(request, reply)
    if (!found)
      return reply
    const bytes = await printer.print(found.paper, workshop().config)
    const name = `${found.paper.id}-${found.code}.pdf`
    return sendPrivateFile(reply, name, 'application/pdf').send(Buffer.from(bytes))
  })

  /** `null` when the way led elsewhere: to sign in. @throws RefusalError when there is no such paper */
  async function findPaper(
    request: FastifyRequest<PaperRoute>,
    reply: FastifyReply,
  ): Promise<{ code: string, paper: Paper } | null> {
    const session = await findPresented(request, context, request.params.code)
    if (session === null) {
      reply.redirect('/present', 303)
      return null
    }
    const join = { address: phoneOrigin(), code: session.code, handOverCode: session.handOver.code() }
    const paper = sessionPaper(workshop(), session.state, join, request.params.paper)
    if (paper === null)
      throw new RefusalError('not-found')
    return { code: session.code, paper }
  }
}
