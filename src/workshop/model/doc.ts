/**
 * The small tree that Markdown becomes: one source for the phone's reflowed slides, the handouts'
 * HTML and their PDF. Plain JSON, so it can be handed to any renderer.
 */
export type Inline
  = | { kind: 'text', text: string }
    | { kind: 'strong', children: Inline[] }
    | { kind: 'em', children: Inline[] }
    | { kind: 'link', href: string, children: Inline[] }
    | { kind: 'break' }

export interface ListItem {
  /** A tick box before the item; `null` for an ordinary item. */
  tick: boolean | null
  children: Block[]
}

type Bars = (number | null)[]

export type CalloutTone = 'note' | 'try' | 'care'

/** A block of content. Named `DocBlock` outside this file: a Block of the workshop is a timed part. */
type Block
  /** `newSide`: starts a new side of paper. Only the facilitator's papers use it. */
  = | { kind: 'heading', level: 1 | 2 | 3 | 4, children: Inline[], newSide?: boolean }
  /** `display`: one line, as large as the side's width allows, for posters. */
    | { kind: 'paragraph', children: Inline[], display?: boolean }
    | { kind: 'list', ordered: boolean, items: ListItem[] }
  /**
   * `widths`: the columns' shares of the width. `roomy`: rows high enough to write in by hand. `bars`: for each row,
   * how long the bar in its last cell is, from 0 to 1; only on paper.
   */
    | { kind: 'table', head: Inline[][], rows: Inline[][][], widths?: number[], roomy?: boolean, bars?: Bars }
    | { kind: 'quote', children: Block[] }
    | { kind: 'callout', tone: CalloutTone, title: string | null, children: Block[] }
  /** `svg`: one that was drawn for this paper, instead of a file. */
    | { kind: 'image', src: string, alt: string, svg?: string }
  /** `cut`: a dashed line to cut along. */
    | { kind: 'rule', cut?: boolean }
  /** A place to write by hand, or to type in a fillable form. */
    | { kind: 'field', id: string, label: string, lines: number }
  /** `giant`: as large as the side allows, for a poster. */
    | { kind: 'qr', href: string, label: string, giant?: boolean }
  /**
   * Blocks side by side where there is room, one after the other where there is not. `cut`: a dashed line to cut
   * along between them. `whole`: all on one side of paper.
   */
    | { kind: 'columns', columns: Block[][], cut?: boolean, whole?: boolean }

export type DocBlock = Block
export type Doc = DocBlock[]
