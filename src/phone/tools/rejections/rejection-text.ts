import type { SheetPart } from '../parts/sheet-part.ts'
import type { Rejection } from './rejection-notes.ts'
import { toolWords } from '../../../language/words.ts'

const words = toolWords.rejections

/** What an entry is called where there is little room: the first line of what was tried. */
export function titleOf({ what }: Rejection): string {
  return what.trim().split('\n')[0] || words.unnamed
}

/** The list as it is read: an entry without a word leaves. */
export function rejectionParts(entries: readonly Rejection[]): SheetPart[] {
  return entries
    .filter(({ what, learnt, later }) => `${what}${learnt}${later}`.trim() !== '')
    .map(entry => ({
      title: entry.what.trim() || words.unnamed,
      lines: [
        ...(entry.learnt.trim() ? [`${words.learnt.label}: ${entry.learnt.trim()}`] : []),
        ...(entry.later.trim() ? [`${words.later.label}: ${entry.later.trim()}`] : []),
      ],
    }))
}
