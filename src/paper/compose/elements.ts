import type { Doc, DocBlock, Inline, ListItem } from '../../workshop/model/doc.ts'

/** Short ways to write the content tree by hand, for papers that are derived and not written. */
export function text(words: string): Inline {
  return { kind: 'text', text: words }
}

export function strong(words: string): Inline {
  return { kind: 'strong', children: [text(words)] }
}

export function em(words: string): Inline {
  return { kind: 'em', children: [text(words)] }
}

export function link(href: string, label: string): Inline {
  return { kind: 'link', href, children: [text(label)] }
}

export function paragraph(...children: (Inline | string)[]): DocBlock {
  return { kind: 'paragraph', children: children.map(child => (typeof child === 'string' ? text(child) : child)) }
}

export function heading(level: 1 | 2 | 3 | 4, words: string, options: { newSide?: boolean } = {}): DocBlock {
  return { kind: 'heading', level, children: [text(words)], ...options }
}

/** A list with an empty tick box before each item. */
export function ticks(labels: string[]): DocBlock {
  return { kind: 'list', ordered: false, items: labels.map(label => ({ tick: false, children: [paragraph(label)] })) }
}

export function bullets(entries: Inline[][]): DocBlock {
  const items: ListItem[] = entries.map(children => ({ tick: null, children: [{ kind: 'paragraph', children }] }))
  return { kind: 'list', ordered: false, items }
}

/** A table whose cells are plain words or inline content; an empty string is a cell to write in. */
export function table(
  head: string[],
  rows: (string | Inline[])[][],
  options: { widths?: number[], roomy?: boolean, bars?: (number | null)[] } = {},
): DocBlock {
  return { kind: 'table', head: head.map(cell), rows: rows.map(row => row.map(cell)), ...options }
}

function cell(content: string | Inline[]): Inline[] {
  if (typeof content !== 'string')
    return content
  return content === '' ? [] : [text(content)]
}

/** Lines of one cell, one under the other. */
export function lines(entries: Inline[][]): Inline[] {
  return entries.flatMap((entry, index): Inline[] => (index === 0 ? entry : [{ kind: 'break' }, ...entry]))
}

/** Puts a bold label in front of the content's first words, or on a line of its own before a list or table. */
export function labelled(label: string, content: Doc): Doc {
  const [first, ...rest] = content
  if (first === undefined)
    return []
  if (first.kind !== 'paragraph')
    return [paragraph(strong(label)), ...content]
  return [{ kind: 'paragraph', children: [strong(`${label} `), ...first.children] }, ...rest]
}
