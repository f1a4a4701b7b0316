import type { SessionState } from '../../live/rules/state.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { derivedPapers } from '../../paper/compose/derived.ts'
import { paperPage } from '../../paper/web/paper-page.tsx'

/** The facilitator's papers that have a session's own times, address or code on them. */
export const sessionPapers = ['join-poster', 'run-sheet', 'schedule'] as const

/** One of these papers for one session, as a page to print; `null` when there is no such paper. */
export function sessionPaper(workshop: Workshop, state: SessionState, phoneOrigin: string, id: string): string | null {
  const { code, lengthMinutes, startsAt, venue } = state
  if (sessionPapers.every(paper => paper !== id))
    return null
  const paper = derivedPapers(workshop, {
    lengthMinutes,
    startsAt,
    lateMinutes: 0,
    venue: venue || null,
    join: { address: phoneOrigin, code },
  }).find(derived => derived.id === id)
  const links = [{ href: `/present/sessions/${code}`, label: deskWords.session.paperBack }]
  return paper ? paperPage(paper, workshop.config, { links, pictures: new Map() }) : null
}
