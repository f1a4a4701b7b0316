import type { ComponentChildren } from 'preact'
import type { TypesetBlock, TypesetItem } from '../typeset/typeset-blocks.ts'
import { safeAddress } from '../../workshop/markdown/safe-address.ts'
import { Inlines } from './paper-inlines.tsx'
import { PaperTable } from './paper-table.tsx'

export interface PaperContext {
  /** Fields become places to type; else lines to write on. */
  typing: boolean
  /** Pictures by their path in the tree, as `data:` addresses: a page is one file. */
  pictures: Map<string, string>
}

/** A paper's content as semantic HTML. */
export function PaperBlocks({ blocks, context }: { blocks: TypesetBlock[], context: PaperContext }) {
  return <>{blocks.map(block => <Block block={block} context={context} />)}</>
}

function Block({ block, context }: { block: TypesetBlock, context: PaperContext }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as 'h2'
      return <Heading class={block.newSide ? 'new-side' : undefined}><Inlines nodes={block.children} /></Heading>
    }
    case 'paragraph':
      return <p class={block.display ? 'display' : undefined}><Inlines nodes={block.children} /></p>
    case 'list':
      return <List {...block} context={context} />
    case 'table':
      return <PaperTable table={block} typing={context.typing} />
    case 'quote':
      return <blockquote><PaperBlocks blocks={block.children} context={context} /></blockquote>
    case 'callout':
      return (
        <div class={`callout ${block.tone}`} role="note">
          {block.title !== null && <p class="callout-title">{block.title}</p>}
          <PaperBlocks blocks={block.children} context={context} />
        </div>
      )
    case 'image':
      return <p class="picture"><img src={addressOf(block, context)} alt={block.alt} /></p>
    case 'rule':
      return <hr class={block.cut ? 'cut' : undefined} />
    case 'field':
      return context.typing ? <TypedField {...block} /> : <WrittenField {...block} />
    case 'qr':
      return <QrCode {...block} />
    case 'columns':
      return (
        <div class={block.cut ? 'columns cut' : 'columns'}>
          {block.columns.map(column => <div><PaperBlocks blocks={column} context={context} /></div>)}
        </div>
      )
  }
}

function addressOf({ src, svg }: Extract<TypesetBlock, { kind: 'image' }>, { pictures }: PaperContext): string {
  return svg === null ? pictures.get(src) ?? '' : `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function QrCode({ href, label, alt, printed, svg, giant }: Extract<TypesetBlock, { kind: 'qr' }>) {
  return (
    <div class={giant ? 'qr giant' : 'qr'}>
      <span role="img" aria-label={alt} dangerouslySetInnerHTML={{ __html: svg }} />
      <p>
        <strong>{label}</strong>
        <br />
        <a href={safeAddress(href)}>{printed}</a>
      </p>
    </div>
  )
}

function List({ ordered, items, context }: { ordered: boolean, items: TypesetItem[], context: PaperContext }) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag class={items.some(item => item.tick !== null) ? 'ticks' : undefined}>
      {items.map(item => <Item item={item} context={context} />)}
    </Tag>
  )
}

function Item({ item: { tick, children }, context }: { item: TypesetItem, context: PaperContext }) {
  const [first, ...rest] = children
  const opening = first?.kind === 'paragraph'
    ? <Inlines nodes={first.children} />
    : first && <Block block={first} context={context} />
  return (
    <li>
      {tick === null ? opening : <TickBox checked={tick}>{opening}</TickBox>}
      {/* Outside the label: a link inside a label would be pressed instead of the box. */}
      <PaperBlocks blocks={rest} context={context} />
    </li>
  )
}

function TickBox({ checked, children }: { checked: boolean, children: ComponentChildren }) {
  return (
    <label>
      <input type="checkbox" checked={checked} />
      {' '}
      <span>{children}</span>
    </label>
  )
}

interface FieldProps {
  id: string
  label: string
  lines: number
}

function TypedField({ id, label, lines }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines > 1 ? <textarea id={id} rows={lines} /> : <input id={id} type="text" />}
    </div>
  )
}

function WrittenField({ label, lines }: FieldProps) {
  return (
    <div class="field">
      <p>{label}</p>
      {Array.from({ length: lines }, () => <span class="line" />)}
    </div>
  )
}
