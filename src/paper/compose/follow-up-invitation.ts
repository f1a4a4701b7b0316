import type { Doc } from '../../workshop/model/doc.ts'
import type { Run } from './run.ts'
import { followUpWords } from '../../language/words.ts'
import { followUpUrl } from '../../live/protocol/join-url.ts'
import { heading, paragraph } from './elements.ts'

const { title, paper: words } = followUpWords

/** Where and when people are asked how things have gone since; nothing on a paper that belongs to no session. */
export function followUpInvitation({ options: { join } }: Run): Doc {
  if (!join?.followUp)
    return []
  const href = followUpUrl(join.address, join.code)
  return [heading(2, title), paragraph(words.about(join.followUp)), { kind: 'qr', href, label: words.link }]
}
