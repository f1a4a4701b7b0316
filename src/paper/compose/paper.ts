import type { Doc } from '../../workshop/model/doc.ts'
import type { Audience, Handout } from '../../workshop/model/handout.ts'
import type { Length } from '../../workshop/model/length.ts'

/**
 * How a paper is typeset. `page`: text to read and write on. `poster`: one sheet to be read from the back
 * row, headings and QR code fill it. `certificate`: one framed, centred sheet.
 */
export type Look = 'page' | 'poster' | 'certificate'

/** One paper of the kit, written in `handouts/*.md` or derived from the deck: what a PDF and an HTML page are made from. */
export interface Paper {
  /** The file's name without an ending: `action-plan`. */
  id: string
  title: string
  for: Audience
  /** One sentence that says what it is for, shown on the downloads page. */
  purpose: string
  /** The most sides it may take at normal print size; half a side is 0.5; `null` where nothing is promised. */
  sides: number | null
  orientation: 'portrait' | 'landscape'
  /** `page` when left out. */
  look?: Look
  content: Doc
  /** What stands in large print instead, where that is less: one ballot of each kind, not a sheet of them. */
  largePrintContent?: Doc
  /** Also exported as a form to type in. */
  fillable: boolean
}

/** What a facilitator may ask of the kit. */
export interface PaperOptions {
  lengthMinutes: Length
  /** Local day and hour `2027-03-03T14:00` in the institution's zone; `null`: elapsed times only. */
  startsAt: string | null
  /** How many minutes the session runs late; 0 when on time. */
  lateMinutes: number
  /** Where the session takes place, for the schedule and the calendar. */
  venue: string | null
  /** The address and code of a session that exists, for its join poster. */
  join: { address: string, code: string } | null
}

/** The paper that a written handout makes. */
export function handoutPaper(handout: Handout): Paper {
  const { id, title, purpose, sides, content, fillable } = handout
  const look = id === 'certificate' ? 'certificate' : 'page'
  return {
    id,
    title,
    for: handout.for,
    purpose,
    sides,
    orientation: look === 'certificate' ? 'landscape' : 'portrait',
    look,
    content,
    fillable,
  }
}
