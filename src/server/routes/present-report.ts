import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from '../session/live-session.ts'
import type { PdfPrinter } from '../session/pdf-printer.ts'
import { reportPaper } from '../../paper/compose/report-paper.ts'
import { findPresented } from '../access/presenters.ts'
import { reportCsv } from '../pages/report-csv.ts'
import { reportPage } from '../pages/report-page.tsx'
import { sendPrivateFile, sendPrivatePage } from './form-pages.ts'

interface ReportRoute {
  Params: { code: string }
}

/** The report of a session that has ended: as a page, as a paper and as a spreadsheet. */
export function reportRoutes(app: FastifyInstance, context: ServerContext, printer: PdfPrinter) {
  const { workshop } = context

  app.get<ReportRoute>('/present/sessions/:code/report', async (request, reply) => {
    const session = await endedSession(request, reply)
    return session
      ? sendPrivatePage(reply, reportPage(workshop(), session.state, await session.report(), context.phoneOrigin()))
      : reply
  })

  app.get<ReportRoute>('/present/sessions/:code/report.pdf', async (request, reply) => {
    const session = await endedSession(request, reply)
    if (!session)
      return reply
    const paper = reportPaper(workshop(), session.state, await session.report())
    const bytes = await printer.print(paper, workshop().config)
    return sendPrivateFile(reply, `report-${session.code}.pdf`, 'application/pdf').send(Buffer.from(bytes))
  })

  app.get<ReportRoute>('/present/sessions/:code/report.csv', async (request, reply) => {
    const session = await endedSession(request, reply)
    if (!session)
      return reply
    const csv = reportCsv(session.state, await session.report(), workshop().config)
    return sendPrivateFile(reply, `report-${session.code}.csv`, 'text/csv; charset=utf-8').send(csv)
  })

  /** `null` when the way led elsewhere: to sign in, or to the session that has not ended. */
  async function endedSession(
    request: FastifyRequest<ReportRoute>,
    reply: FastifyReply,
  ): Promise<LiveSession | null> {
    const session = await findPresented(request, context, request.params.code)
    if (session?.state.status === 'ended' && !session.state.rehearsal)
      return session
    reply.redirect(session ? `/present/sessions/${session.code}` : '/present', 303)
    return null
  }
}
