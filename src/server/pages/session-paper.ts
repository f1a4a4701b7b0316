import type { SessionState } from '../../live/rules/state.ts'
import type { JoinDetails } from '../../paper/compose/run.ts'
import type { Handout } from '../../workshop/model/handout.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { makePaper } from '../../paper/compose/paper.ts'
import { makeRun } from '../../paper/compose/run.ts'
import { paperPage } from '../../paper/web/paper-page.tsx'

/** The papers that have a session's own times, address or code on them, as the frontmatter of each one says. */
export function sessionPapers({ handouts }: Workshop): Handout[] {
  return handouts.filter(handout => handout.sessionPage !== undefined)
}

/** One of these papers for one session, as a page to print; `null` when there is no such paper. */
export function sessionPaper(workshop: Workshop, state: SessionState, join: JoinDetails, id: string): string | null {
  const { code, lengthMinutes, startsAt, blockMinutes, venue } = state
  const handout = sessionPapers(workshop).find(paper => paper.id === id)
  if (!handout)
    return null
  const run = makeRun(workshop, {
    lengthMinutes,
    startsAt,
    blockMinutes,
    venue: venue || null,
    join,
  })
  const links = [{ href: `/present/sessions/${code}`, label: deskWords.session.paperBack }]
  return paperPage(makePaper(handout, run), workshop.config, { links, pictures: new Map() })
}
