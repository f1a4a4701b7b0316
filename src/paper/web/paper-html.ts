import type { TypesetBlock, TypesetCell, TypesetInline, TypesetItem } from '../typeset/typeset-blocks.ts'
import { escapeHtml } from '../../workshop/markdown/html.ts'
import { inlineText } from '../../workshop/markdown/inline.ts'

export interface HtmlContext {
  /** Fields become places to type; else lines to write on. */
  typing: boolean
  /** Pictures by their path in the tree, as `data:` addresses: a page is one file. */
  pictures: Map<string, string>
}

/** A paper's content as semantic HTML. Every word is escaped. */
export function renderBlocks(blocks: TypesetBlock[], context: HtmlContext): string {
  return blocks.map(block => renderBlock(block, context)).join('\n')
}

function renderBlock(block: TypesetBlock, context: HtmlContext): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.newSide ? ' class="new-side"' : ''}>${renderInline(block.children)}</h${block.level}>`
    case 'paragraph':
      return `<p${block.display ? ' class="display"' : ''}>${renderInline(block.children)}</p>`
    case 'list':
      return renderList(block.ordered, block.items, context)
    case 'table':
      return renderTable(block, context)
    case 'quote':
      return `<blockquote>${renderBlocks(block.children, context)}</blockquote>`
    case 'callout':
      return renderCallout(block, context)
    case 'image':
      return `<p class="picture"><img src="${context.pictures.get(block.src) ?? ''}" alt="${escapeHtml(block.alt)}"></p>`
    case 'rule':
      return `<hr${block.cut ? ' class="cut"' : ''}>`
    case 'field':
      return renderField(block.id, block.label, block.lines, context)
    case 'qr':
      return `<div class="qr${block.giant ? ' giant' : ''}"><span role="img" aria-label="${escapeHtml(`QR code: ${block.label}`)}">${block.svg}</span><p><strong>${escapeHtml(block.label)}</strong><br><a href="${escapeHtml(block.href)}">${escapeHtml(block.printed)}</a></p></div>`
    case 'columns':
      return `<div class="columns${block.cut ? ' cut' : ''}">${block.columns.map(column => `<div>${renderBlocks(column, context)}</div>`).join('')}</div>`
  }
}

function renderCallout(block: TypesetBlock & { kind: 'callout' }, context: HtmlContext): string {
  const title = block.title === null ? '' : `<p class="callout-title">${escapeHtml(block.title)}</p>`
  return `<div class="callout ${block.tone}" role="note">${title}${renderBlocks(block.children, context)}</div>`
}

function renderList(ordered: boolean, items: TypesetItem[], context: HtmlContext): string {
  const tag = ordered ? 'ol' : 'ul'
  const ticks = items.some(item => item.tick !== null)
  return `<${tag}${ticks ? ' class="ticks"' : ''}>${items.map(item => `<li>${renderItem(item, context)}</li>`).join('')}</${tag}>`
}

function renderItem(item: TypesetItem, context: HtmlContext): string {
  const [first, ...rest] = item.children
  const opening = first?.kind === 'paragraph' ? renderInline(first.children) : first ? renderBlock(first, context) : ''
  const more = renderBlocks(rest, context)
  // A link inside a label would be pressed instead of the box; then the box stands on its own.
  return item.tick === null
    ? opening + more
    : `<label><input type="checkbox"${item.tick ? ' checked' : ''}> <span>${opening}</span></label>${more}`
}

/** Stacks its rows on a narrow screen. The roles are said aloud because CSS that stacks a table takes them away. */
function renderTable(block: TypesetBlock & { kind: 'table' }, context: HtmlContext): string {
  const names = block.head.map(cell => inlineTextOf(cell))
  const head = block.head.map(cell => `<th role="columnheader" scope="col">${renderInline(cell)}</th>`).join('')
  const rows = block.rows
    .map(
      row => `<tr role="row">${row.map((cell, column) => renderCell(cell, names, column, row, context)).join('')}</tr>`,
    )
    .join('\n')
  // Boxes to write into, such as those for a code, stay side by side.
  const isGrid = block.rows.flat().every(cell => cell.kind === 'write' || cell.children.length === 0)
  const classes = [
    block.roomy ? 'roomy' : '',
    block.head.length > 2 && !isGrid ? 'stacks' : '',
    block.head.length > 5 ? 'wide' : '',
  ]
    .filter(Boolean)
    .join(' ')
  return `<table role="table"${classes === '' ? '' : ` class="${classes}"`}>${columnWidths(block.widths)}<thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`
}

/** The same shares as on paper: without them a browser gives a long column as little as a short one. */
function columnWidths(widths: number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return `<colgroup>${widths.map(width => `<col style="width:${Math.round((width / total) * 1000) / 10}%">`).join('')}</colgroup>`
}

function renderCell(cell: TypesetCell, names: string[], column: number, row: TypesetCell[], context: HtmlContext): string {
  const name = names[column] ?? ''
  const data = column > 0 && name !== '' ? ` data-name="${escapeHtml(name)}"` : ''
  if (cell.kind === 'text')
    return `<td role="cell"${data}>${renderInline(cell.children)}</td>`
  const first = row[0]
  const label
    = [first?.kind === 'text' ? inlineTextOf(first.children) : '', name].filter(Boolean).join(', ') || 'Write here'
  const place = context.typing ? `<textarea id="${cell.id}" rows="2" aria-label="${escapeHtml(label)}"></textarea>` : ''
  return `<td role="cell" class="write"${data}>${place}</td>`
}

function renderField(id: string, label: string, lines: number, context: HtmlContext): string {
  if (!context.typing)
    return `<div class="field"><p>${escapeHtml(label)}</p>${'<span class="line"></span>'.repeat(lines)}</div>`
  const place = lines > 1 ? `<textarea id="${id}" rows="${lines}"></textarea>` : `<input id="${id}" type="text">`
  return `<div class="field"><label for="${id}">${escapeHtml(label)}</label>${place}</div>`
}

/** A line of text, with its links. */
export function renderInline(nodes: TypesetInline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text')
        return escapeHtml(node.text)
      if (node.kind === 'break')
        return '<br>'
      if (node.kind !== 'link')
        return `<${node.kind}>${renderInline(node.children)}</${node.kind}>`
      const printed = node.printed === null ? '' : `<span class="printed"> (${escapeHtml(node.printed)})</span>`
      return `<a href="${escapeHtml(node.href)}">${renderInline(node.children)}</a>${printed}`
    })
    .join('')
}

/** The words of prepared inline content. */
function inlineTextOf(nodes: TypesetInline[]): string {
  return inlineText(nodes).trim()
}
