import type { CalloutTone } from '../../workshop/model/doc.ts'

/** Inline content as the template takes it. */
export type TypesetInline
  = | { kind: 'text', text: string }
    | { kind: 'strong' | 'em', children: TypesetInline[] }
    | { kind: 'link', href: string, printed: string | null, children: TypesetInline[] }
    | { kind: 'break' }

/** A table cell: text, or (when it was left empty) a place to write. */
export type TypesetCell = { kind: 'text', children: TypesetInline[] } | { kind: 'write', id: string }

export interface TypesetItem {
  tick: boolean | null
  id: string
  children: TypesetBlock[]
}

/** A block as the template takes it: pictures drawn, ids given, levels in order. */
export type TypesetBlock
  = | { kind: 'heading', level: number, newSide: boolean, children: TypesetInline[] }
    | { kind: 'paragraph', display: boolean, children: TypesetInline[] }
    | { kind: 'list', ordered: boolean, items: TypesetItem[] }
    | {
      kind: 'table'
      head: TypesetInline[][]
      rows: TypesetCell[][]
      widths: number[]
      roomy: boolean
      scale: number
      bars: (number | null)[] | null
    }
    | { kind: 'quote', children: TypesetBlock[] }
    | { kind: 'callout', tone: CalloutTone, title: string | null, children: TypesetBlock[] }
    | { kind: 'image', src: string, alt: string, svg: string | null }
    | { kind: 'rule', cut: boolean }
    | { kind: 'field', id: string, label: string, lines: number }
    | { kind: 'qr', href: string, label: string, alt: string, printed: string, svg: string, giant: boolean }
    | { kind: 'columns', cut: boolean, whole: boolean, columns: TypesetBlock[][] }

/** One place to fill in, in reading order. */
export interface FormField {
  id: string
  /** What a screen reader says: the label, with the section that it stands in. */
  label: string
  kind: 'text' | 'tick'
  lines: number
}

/** Prepared content, with what was found on the way. */
export interface TypesetContent {
  blocks: TypesetBlock[]
  fields: FormField[]
  /** Letters that no font has, as written. */
  missing: string[]
  /** Pictures used, as paths from the project's root. */
  images: string[]
}
