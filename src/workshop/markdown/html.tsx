import type { Doc, DocBlock, Inline, ListItem } from '../model/doc.ts'
import { renderToString } from 'preact-render-to-string'
import { safeAddress } from './safe-address.ts'

export interface HtmlOptions {
  /** Added to every heading's level, so that a page keeps one h1. */
  headingOffset?: number
}

/** Renders a tree as semantic HTML. Every word is escaped, and links go nowhere but web, mail, phone and this page. */
export function renderHtml(doc: Doc, { headingOffset = 0 }: HtmlOptions = {}): string {
  return renderToString(<Blocks doc={doc} headingOffset={headingOffset} />)
}

function Blocks({ doc, headingOffset }: { doc: Doc, headingOffset: number }) {
  return <>{doc.map(block => <Block block={block} headingOffset={headingOffset} />)}</>
}

function Block({ block, headingOffset }: { block: DocBlock, headingOffset: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(Math.max(block.level + headingOffset, 1), 6)}` as 'h2'
      return <Heading><Inlines nodes={block.children} /></Heading>
    }
    case 'paragraph':
      return <p class={block.display ? 'display' : undefined}><Inlines nodes={block.children} /></p>
    case 'list':
      return <List {...block} headingOffset={headingOffset} />
    case 'table':
      return <Table {...block} />
    case 'quote':
      return <blockquote><Blocks doc={block.children} headingOffset={headingOffset} /></blockquote>
    case 'callout':
      return (
        <div class={`callout callout-${block.tone}`} role="note">
          {block.title && <p class="callout-title"><strong>{block.title}</strong></p>}
          <Blocks doc={block.children} headingOffset={headingOffset} />
        </div>
      )
    case 'image':
      return <img src={safeAddress(block.src)} alt={block.alt} />
    case 'rule':
      return <hr class={block.cut ? 'cut' : undefined} />
    case 'field':
      return <Field {...block} />
    case 'qr':
      return (
        <p class={block.giant ? 'qr qr-giant' : 'qr'}>
          <a href={safeAddress(block.href)}>{block.label || block.href}</a>
        </p>
      )
    case 'columns':
      return (
        <div class="columns">
          {block.columns.map(column => (
            <div class="column"><Blocks doc={column} headingOffset={headingOffset} /></div>
          ))}
        </div>
      )
  }
}

function List({ ordered, items, headingOffset }: { ordered: boolean, items: ListItem[], headingOffset: number }) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag class={items.some(item => item.tick !== null) ? 'ticks' : undefined}>
      {items.map(item => <Item item={item} headingOffset={headingOffset} />)}
    </Tag>
  )
}

function Item({ item: { tick, children }, headingOffset }: { item: ListItem, headingOffset: number }) {
  const [first, ...rest] = children
  return (
    <li>
      {tick !== null && <span class="tick" data-ticked={String(tick)} aria-hidden="true" />}
      {/* A short item needs no paragraph inside: screen readers would announce nothing more. */}
      {first?.kind === 'paragraph'
        ? <Inlines nodes={first.children} />
        : first && <Block block={first} headingOffset={headingOffset} />}
      <Blocks doc={rest} headingOffset={headingOffset} />
    </li>
  )
}

function Table({ head, rows, roomy }: Extract<DocBlock, { kind: 'table' }>) {
  return (
    <div class="table-scroll">
      <table class={roomy ? 'roomy' : undefined}>
        <thead>
          <tr>{head.map(cell => <th scope="col"><Inlines nodes={cell} /></th>)}</tr>
        </thead>
        <tbody>
          {rows.map(row => <tr>{row.map(cell => <td><Inlines nodes={cell} /></td>)}</tr>)}
        </tbody>
      </table>
    </div>
  )
}

function Field({ id, label, lines }: { id: string, label: string, lines: number }) {
  return (
    <div class="field" data-field={id} data-lines={lines}>
      <span class="field-label">{label}</span>
      <span class="field-lines" aria-hidden="true">
        {Array.from({ length: lines }, () => <span class="field-line" />)}
      </span>
    </div>
  )
}

function Inlines({ nodes }: { nodes: readonly Inline[] }) {
  return <>{nodes.map(node => <InlineNode node={node} />)}</>
}

function InlineNode({ node }: { node: Inline }) {
  switch (node.kind) {
    case 'text':
      return <>{node.text}</>
    case 'break':
      return <br />
    case 'link':
      return <a href={safeAddress(node.href)}><Inlines nodes={node.children} /></a>
    default:
      return <node.kind><Inlines nodes={node.children} /></node.kind>
  }
}
