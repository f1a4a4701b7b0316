import type { Doc, DocBlock } from '../model/doc.ts'
import { inlineText } from './inline.ts'

/** The words of a tree, one line for each paragraph, item and cell; without pictures and fields. */
export function plainText(doc: Doc): string {
  return doc
    .map(blockText)
    .filter(text => text !== '')
    .join('\n')
}

function blockText(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.children)
    case 'list':
      return block.items.map(item => plainText(item.children)).join('\n')
    case 'table':
      return [block.head, ...block.rows].map(row => row.map(inlineText).join(' | ')).join('\n')
    case 'quote':
      return plainText(block.children)
    case 'callout':
      return [block.title ?? '', plainText(block.children)].filter(Boolean).join('\n')
    case 'columns':
      return block.columns.map(plainText).join('\n')
    case 'field':
    case 'qr':
      return block.label
    case 'image':
    case 'rule':
      return ''
  }
}
