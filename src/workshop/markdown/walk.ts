import type { Doc, DocBlock, Inline } from '../model/doc.ts'

/** Every block of a tree, the nested ones too, in reading order. */
export function* walkBlocks(doc: Doc): Generator<DocBlock> {
  for (const block of doc) {
    yield block
    if (block.kind === 'list')
      yield* walkBlocks(block.items.flatMap(item => item.children))
    else if (block.kind === 'quote' || block.kind === 'callout')
      yield* walkBlocks(block.children)
    else if (block.kind === 'columns')
      yield* walkBlocks(block.columns.flat())
  }
}

/** Every piece of text, bold, italic and link of a tree, the nested ones too. */
export function* walkInlines(doc: Doc): Generator<Inline> {
  for (const block of walkBlocks(doc)) {
    if (block.kind === 'heading' || block.kind === 'paragraph')
      yield* nested(block.children)
    else if (block.kind === 'table')
      yield* nested([block.head, ...block.rows].flat(2))
  }
}

function* nested(children: readonly Inline[]): Generator<Inline> {
  for (const child of children) {
    yield child
    if ('children' in child)
      yield* nested(child.children)
  }
}

/** A tree with every run of text changed: paragraphs, headings and cells, the nested ones too. */
export function mapInlines(doc: Doc, change: (children: Inline[]) => Inline[]): Doc {
  return doc.map((block): DocBlock => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: change(block.children) }
      case 'list':
        return {
          ...block,
          items: block.items.map(item => ({ ...item, children: mapInlines(item.children, change) })),
        }
      case 'table':
        return { ...block, head: block.head.map(change), rows: block.rows.map(row => row.map(change)) }
      case 'quote':
      case 'callout':
        return { ...block, children: mapInlines(block.children, change) }
      case 'columns':
        return { ...block, columns: block.columns.map(column => mapInlines(column, change)) }
      default:
        return block
    }
  })
}
