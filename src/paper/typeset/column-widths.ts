import type { DocBlock } from '../../workshop/model/doc.ts'
import { inlineText } from '../../workshop/markdown/inline.ts'

/** Shares by what stands in the columns: the square root keeps a long column from squeezing the short ones. */
export function estimatedWidths(block: DocBlock & { kind: 'table' }): number[] {
  return block.head.map((head, column) => {
    const longest = Math.max(inlineText(head).length, ...block.rows.map(row => inlineText(row[column] ?? []).length))
    const widestWord = Math.max(
      4,
      ...[head, ...block.rows.map(row => row[column] ?? [])]
        .flatMap(cell => inlineText(cell).split(/\s+/))
        .map(word => word.length),
    )
    return Math.max(Math.sqrt(Math.max(longest, 6)), widestWord * 0.62)
  })
}
