import type { CalloutTone } from '../../workshop/model/doc.ts'

/** Inline content as the template takes it. */
export type SetInline
  = | { kind: 'text', text: string }
    | { kind: 'strong' | 'em', children: SetInline[] }
    | { kind: 'link', href: string, printed: string | null, children: SetInline[] }
    | { kind: 'break' }

/** A table cell: text, or (when it was left empty) a place to write. */
export type SetCell = { kind: 'text', children: SetInline[] } | { kind: 'write', id: string }

export interface SetItem {
  tick: boolean | null
  id: string
  children: SetBlock[]
}

/** A block as the template takes it: pictures drawn, ids given, levels in order. */
export type SetBlock
  = | { kind: 'heading', level: number, newSide: boolean, children: SetInline[] }
    | { kind: 'paragraph', display: boolean, children: SetInline[] }
    | { kind: 'list', ordered: boolean, items: SetItem[] }
    | { kind: 'table', head: SetInline[][], rows: SetCell[][], widths: number[], roomy: boolean, scale: number }
    | { kind: 'quote', children: SetBlock[] }
    | { kind: 'callout', tone: CalloutTone, title: string | null, children: SetBlock[] }
    | { kind: 'image', src: string, alt: string }
    | { kind: 'rule', cut: boolean }
    | { kind: 'field', id: string, label: string, lines: number }
    | { kind: 'qr', href: string, label: string, printed: string, svg: string, giant: boolean }
    | { kind: 'columns', cut: boolean, columns: SetBlock[][] }

/** One place to fill in, in reading order. */
export interface FormField {
  id: string
  /** What a screen reader says: the label, with the section that it stands in. */
  label: string
  kind: 'text' | 'tick'
  lines: number
}

/** Prepared content, with what was found on the way. */
export interface SetContent {
  blocks: SetBlock[]
  fields: FormField[]
  /** Letters that no font has, as written. */
  missing: string[]
  /** Pictures used, as paths from the project's root. */
  images: string[]
}
