import type { Doc } from './doc.ts'
import type { GuidanceId } from './guidance.ts'
import type { SourceText } from './source-text.ts'

export type Audience = 'students' | 'facilitator'

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
  content: Doc
  line: number
  /** What was written, with variables filled in: where checks find the line of a word. */
  texts?: SourceText[]
}
