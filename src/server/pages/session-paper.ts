import type { SessionState } from '../../live/rules/state.ts'
import type { Paper } from '../../paper/compose/paper.ts'
import type { JoinDetails } from '../../paper/compose/run.ts'
import type { Handout } from '../../workshop/model/handout.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import path from 'node:path'
import { deskWords } from '../../language/words.ts'
import { followUpInvitation } from '../../live/rules/follow-up.ts'
import { makePaper } from '../../paper/compose/paper.ts'
import { makeRun } from '../../paper/compose/run.ts'
import { readPictures } from '../../paper/files/pictures.ts'
import { paperPage } from '../../paper/web/paper-page.tsx'

const contentRoot = path.resolve(import.meta.dirname, '../../..')

/** The papers that have a session's own times, address or code on them, as the frontmatter of each one says. */
export function sessionPapers({ handouts }: Workshop): Handout[] {
  return handouts.filter(handout => handout.sessionPage !== undefined)
}

/** One of these papers for one session; `null` when there is no such paper. */
export function sessionPaper(workshop: Workshop, state: SessionState, join: JoinDetails, id: string): Paper | null {
  const { lengthMinutes, startsAt, blockMinutes, venue } = state
  const handout = sessionPapers(workshop).find(paper => paper.id === id)
  return handout === undefined
    ? null
    : makePaper(handout, makeRun(workshop, {
        lengthMinutes,
        startsAt,
        blockMinutes,
        venue: venue || null,
        join: { ...join, followUp: followUpInvitation(state, workshop, join.address) },
      }))
}

/** The same as a page, with the way to its PDF. */
export async function sessionPaperPage(workshop: Workshop, code: string, paper: Paper): Promise<string> {
  const session = `/present/sessions/${code}`
  const links = [
    { href: session, label: deskWords.session.paperBack },
    { href: `${session}/papers/${paper.id}/pdf`, label: deskWords.session.paperPdf },
  ]
  const { addresses: pictures } = await readPictures(contentRoot, workshop, [paper])
  return paperPage(paper, workshop.config, { links, pictures })
}
