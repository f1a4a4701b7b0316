import type { Doc } from './doc.ts'
import type { GuidanceId } from './guidance.ts'
import type { SourceText } from './source-text.ts'

export type Audience = 'students' | 'facilitator'

/**
 * How a paper is typeset. `page`: text to read and write on. `poster`: one sheet to be read from the back
 * row, headings and QR code fill it. `certificate`: one framed, centred sheet.
 */
export const looks = ['page', 'poster', 'certificate'] as const
export type Look = (typeof looks)[number]

export const orientations = ['portrait', 'landscape'] as const
export type Orientation = (typeof orientations)[number]

/** One handout written in `handouts/*.md`. */
export interface Handout {
  /** The file's name without `.md`. */
  id: string
  title: string
  for: Audience
  /** One sentence that says what it is for, shown on the downloads page. */
  purpose: string
  /** The most sides of paper it may take at normal print size; an error when it runs over. Half a side is 0.5. */
  sides: number
  /** The block it belongs to; `null` for the whole session. */
  blockId: string | null
  guidance: GuidanceId[]
  /** Ids of the facts whose figures stand in it. */
  facts: string[]
  /** Also exported as a form to type in. */
  fillable: boolean
  look: Look
  orientation: Orientation
  /** What a session's own page calls the link to it, with that session's times, address and code; else it has none. */
  sessionPage?: string | undefined
  content: Doc
  line: number
  /** What was written, with variables filled in: where checks find the line of a word. */
  texts?: SourceText[]
}
