import type { FastifyInstance } from 'fastify'
import type { ComparedSession } from '../../live/report/comparison.ts'
import type { ServerContext } from '../http/context.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { csv } from '../../paper/calendar/schedule-csv.ts'
import { isFacilitator } from '../access/cookies.ts'
import { comparePage, compareRows, mostCompared } from '../pages/compare-page.tsx'
import { sendPrivateFile, sendPrivatePage } from './form-pages.ts'

interface CompareRoute {
  Querystring: { code?: unknown }
}

/** Sessions that have ended, side by side: as a page and as a spreadsheet. */
export function compareRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop, registry } = context

  app.get<CompareRoute>('/present/compare', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const codes = codesIn(request.query.code)
    const { sessions } = await registry.list()
    const ended = sessions
      .map(({ state }) => state)
      .filter(({ status, deletedAtMs }) => status === 'ended' && deletedAtMs === null)
      .toSorted((a, b) => (b.startsAt ?? '').localeCompare(a.startsAt ?? ''))
    const page = { ended, chosen: await compared(codes), tooMany: codes.length > mostCompared }
    return sendPrivatePage(reply, comparePage(workshop(), page))
  })

  app.get<CompareRoute>('/present/compare.csv', async (request, reply) => {
    if (!isFacilitator(request, context))
      return reply.redirect('/present', 303)
    const sessions = await compared(codesIn(request.query.code))
    const rows = compareRows(workshop(), sessions)
    return sendPrivateFile(reply, 'sessions.csv', 'text/csv; charset=utf-8').send(csv(rows))
  })

  /** The reports of those that have ended, each made without the others; what is no such session is left out. */
  async function compared(codes: string[]): Promise<ComparedSession[]> {
    const found = await Promise.all(codes.slice(0, mostCompared).map(code => registry.find(code)))
    const ended = found.filter(session => session !== null).filter(({ state }) => state.status === 'ended')
    return Promise.all(ended.map(async session => ({ state: session.state, report: await session.report() })))
  }
}

function codesIn(query: unknown): string[] {
  const codes = (Array.isArray(query) ? query : [query]).map(code => normaliseCode(String(code)))
  return [...new Set(codes.filter(code => code !== null))]
}
