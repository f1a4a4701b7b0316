import type { Doc, DocBlock, Inline, ListItem } from '../model/doc.ts'

export interface HtmlOptions {
  /** Added to every heading's level, so that a page keeps one h1. */
  headingOffset?: number
  /** Turns a picture's path into the address on the page that is being made. */
  imageAddress?: (src: string) => string
  /** Draws a QR code as SVG; without it only the link is shown. */
  drawQr?: (href: string) => string
}

/** Renders a tree as semantic HTML. Every word is escaped, and links go nowhere but web, mail, phone and this page. */
export function renderHtml(doc: Doc, options: HtmlOptions = {}): string {
  return doc.map(block => renderBlock(block, options)).join('\n')
}

function renderBlock(block: DocBlock, options: HtmlOptions): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(Math.max(block.level + (options.headingOffset ?? 0), 1), 6)
      return `<h${level}>${renderInline(block.children)}</h${level}>`
    }
    case 'paragraph':
      return `<p${block.display ? ' class="display"' : ''}>${renderInline(block.children)}</p>`
    case 'list':
      return renderList(block.ordered, block.items, options)
    case 'table':
      return renderTable(block)
    case 'quote':
      return `<blockquote>${renderHtml(block.children, options)}</blockquote>`
    case 'callout': {
      const title = block.title ? `<p class="callout-title"><strong>${escapeHtml(block.title)}</strong></p>` : ''
      return `<div class="callout callout-${block.tone}" role="note">${title}${renderHtml(block.children, options)}</div>`
    }
    case 'image':
      return `<img src="${escapeHtml(safeAddress(options.imageAddress?.(block.src) ?? block.src))}" alt="${escapeHtml(block.alt)}">`
    case 'rule':
      return block.cut ? '<hr class="cut">' : '<hr>'
    case 'field':
      return renderField(block.id, block.label, block.lines)
    case 'qr': {
      const href = escapeHtml(safeAddress(block.href))
      const drawing = options.drawQr
        ? `<span class="qr-code" aria-hidden="true">${options.drawQr(block.href)}</span>`
        : ''
      return `<p class="qr${block.giant ? ' qr-giant' : ''}">${drawing}<a href="${href}">${escapeHtml(block.label || block.href)}</a></p>`
    }
    case 'columns':
      return `<div class="columns">${block.columns.map(column => `<div class="column">${renderHtml(column, options)}</div>`).join('')}</div>`
  }
}

function renderList(ordered: boolean, items: ListItem[], options: HtmlOptions): string {
  const tag = ordered ? 'ol' : 'ul'
  const ticks = items.some(item => item.tick !== null) ? ' class="ticks"' : ''
  return `<${tag}${ticks}>${items.map(item => `<li>${renderItem(item, options)}</li>`).join('')}</${tag}>`
}

function renderItem(item: ListItem, options: HtmlOptions): string {
  const tick = item.tick === null ? '' : `<span class="tick" data-ticked="${item.tick}" aria-hidden="true"></span>`
  const [first, ...rest] = item.children
  // A short item needs no paragraph inside: screen readers would announce nothing more.
  const start = first?.kind === 'paragraph' ? renderInline(first.children) : first ? renderBlock(first, options) : ''
  return tick + start + renderHtml(rest, options)
}

function renderTable({ head, rows, roomy }: Extract<DocBlock, { kind: 'table' }>): string {
  const headCells = head.map(cell => `<th scope="col">${renderInline(cell)}</th>`).join('')
  const bodyRows = rows.map(row => `<tr>${row.map(cell => `<td>${renderInline(cell)}</td>`).join('')}</tr>`).join('')
  return `<div class="table-scroll"><table${roomy ? ' class="roomy"' : ''}><thead><tr>${headCells}</tr></thead><tbody>${bodyRows}</tbody></table></div>`
}

function renderField(id: string, label: string, lines: number): string {
  const blanks = '<span class="field-line"></span>'.repeat(lines)
  return `<div class="field" data-field="${escapeHtml(id)}" data-lines="${lines}"><span class="field-label">${escapeHtml(label)}</span><span class="field-lines" aria-hidden="true">${blanks}</span></div>`
}

function renderInline(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.kind) {
        case 'text':
          return escapeHtml(child.text)
        case 'break':
          return '<br>'
        case 'link':
          return `<a href="${escapeHtml(safeAddress(child.href))}">${renderInline(child.children)}</a>`
        default:
          return `<${child.kind}>${renderInline(child.children)}</${child.kind}>`
      }
    })
    .join('')
}

/** An address that cannot run anything: other schemes than these become a link to nowhere. */
function safeAddress(href: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.trim())?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel', 'sms'].includes(scheme) ? href.trim() : '#'
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
