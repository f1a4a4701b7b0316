import type { Activity } from './activity.ts'
import type { WorkshopConfig } from './config.ts'
import type { Doc } from './doc.ts'
import type { GuidanceId } from './guidance.ts'
import type { Handout } from './handout.ts'
import type { Length } from './length.ts'
import type { SourceText } from './source-text.ts'
import type { Toolbox } from './toolbox.ts'

/** What gives when the session runs late. `keep`: this block is never cut. */
export type CutRule = 'shorten' | 'drop' | 'keep'

/** A timed part of the session. Blocks are timed, slides are not. */
export interface Block {
  id: string
  title: string
  /** Minutes for each published length. */
  minutes: Record<Length, number>
  /** The least it can be shortened to, in minutes. */
  minMinutes: number
  late: CutRule
  guidance: GuidanceId[]
  /** What the facilitator needs to hand: "answer-review worksheets". */
  materials: string[]
  /** What stands in for the phones in a room without them. */
  onPaper: string
  line: number
}

/** The facilitator's script for one slide. */
export interface Note {
  say: Doc
  do: Doc
  ifItGoesWrong: Doc
}

export interface Slide {
  id: string
  /** 1-based position in the deck, as Slidev numbers it. */
  no: number
  blockId: string
  /** The first heading's text; on a slide without one, the activity's prompt. */
  title: string
  layout: string
  /** The name of the drawing beside its words: `umbrella`. */
  picture?: string
  /** The published lengths this slide is shown in. */
  lengths: Length[]
  guidance: GuidanceId[]
  /** Ids of the facts (facts.yaml) whose figures stand on the slide or in its notes. */
  facts: string[]
  activity: Activity | null
  /** The question whose answer this slide gives away: a room gets its text once that has been revealed. */
  reveals?: string
  /** Makes sense only with others: someone on their own does not get it. */
  onlyInRoom: boolean
  /** What someone on their own reads in the place of the slide's words, its question and the help under that. */
  alone?: { text?: Doc, prompt?: string, help?: string }
  /** May be stepped over when the session runs late. */
  maySkip: boolean
  /** Seconds in which nobody speaks from the front: time to answer, to write, to talk in pairs. */
  quietSeconds: Record<Length, number>
  /** What the run sheet says of this slide; `null`: the first sentence to say is enough. */
  runSheet: string | null
  content: Doc
  note: Note
  line: number
  /** The file the slide stands in, when it is not slides.md. */
  file?: string
  /** What was written, with variables filled in: where checks find the line of a word. */
  texts?: SourceText[]
}

/** A figure that may be quoted, with where it comes from. */
export interface Fact {
  id: string
  /** The figures as written in the text, e.g. `["140", "38"]`. */
  figures: string[]
  claim: string
  source: string
  url: string | null
  /** What the figure does not say. */
  limits: string
  /** Whom or what it measured, and when: "Large UK employers, 2024–25". */
  measured: string
  /** `read`: someone of ours read the source. `cited`: taken from someone who cites it. */
  read: 'read' | 'abstract' | 'cited'
  line?: number
}

/** What can be read without the names in workshop.yaml. */
export interface Content {
  facts: Fact[]
  blocks: Block[]
  slides: Slide[]
  handouts: Handout[]
  toolbox: Toolbox
  /** Where something could not be understood and was left out: checks of what is missing would only repeat that. */
  partial?: { slides: boolean, facts: boolean, handouts: boolean }
}

/** The whole content, parsed and resolved: what deck, phones, paper, calendar and server are made from. */
export interface Workshop extends Content {
  config: WorkshopConfig
  /** The lines of the entries of workshop.yaml, by path: `support.samaritans`. */
  configLines?: Record<string, number>
}
