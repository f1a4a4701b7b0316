import type { Doc, DocBlock, Inline, ListItem } from '../../workshop/model/doc.ts'
import type {
  FormField,
  TypesetBlock,
  TypesetCell,
  TypesetContent,
  TypesetInline,
  TypesetItem,
} from './typeset-blocks.ts'
import { renderSVG } from 'uqr'
import { paperWords } from '../../language/words.ts'
import { inlineText } from '../../workshop/markdown/inline.ts'
import { hasSafeScheme } from '../../workshop/markdown/safe-address.ts'
import { typedAddress } from '../../workshop/typed-address.ts'
import { estimatedWidths } from './column-widths.ts'
import { FieldNames } from './field-names.ts'
import { printable } from './glyphs.ts'
import { breakable, printedAddress } from './printed-address.ts'

/** Tables wider than this many columns become records in large print: 18 pt leaves no room for them. */
const widestInLargePrint = 3

/**
 * Turns a paper's tree into what the template and the web page take: pure, no disk. `print: false` keeps
 * letters that the kit's own fonts lack, for a browser has others.
 */
export function typesetContent(doc: Doc, options: { title: string, large: boolean, print?: boolean }): TypesetContent {
  const typesetter = new ContentTypesetter(options.large, options.print ?? true)
  const blocks = typesetter.blocks(withoutTitle(doc, options.title))
  return { blocks, fields: typesetter.fields, missing: typesetter.missing, images: typesetter.images }
}

/** The same for one line of text that stands outside of the content. */
export function typesetLine(children: Inline[], print = true): { line: TypesetInline[], missing: string[] } {
  const typesetter = new ContentTypesetter(false, print)
  return { line: typesetter.inline(children), missing: typesetter.missing }
}

/** The template prints the title itself: a first heading that repeats it would stand there twice. */
function withoutTitle(doc: Doc, title: string): Doc {
  const [first, ...rest] = doc
  return first?.kind === 'heading' && first.level === 1 && inlineText(first.children).trim() === title.trim()
    ? rest
    : doc
}

/** Too wide for large print; boxes to write into, such as those for a code, have room side by side. */
function isWide({ head, rows }: DocBlock & { kind: 'table' }): boolean {
  return head.length > widestInLargePrint && rows.flat().some(cell => cell.length > 0)
}

class ContentTypesetter {
  readonly missing: string[] = []
  readonly images: string[] = []
  readonly #large: boolean
  readonly #fields = new FieldNames()
  readonly #print: boolean
  #level = 1

  constructor(large: boolean, print: boolean) {
    this.#large = large
    this.#print = print
  }

  get fields(): FormField[] {
    return this.#fields.all
  }

  blocks(doc: Doc): TypesetBlock[] {
    return doc.flatMap(block => this.#block(block))
  }

  #block(block: DocBlock): TypesetBlock[] {
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block)]
      case 'paragraph':
        return [{ kind: 'paragraph', display: block.display ?? false, children: this.inline(block.children) }]
      case 'list':
        return [{ kind: 'list', ordered: block.ordered, items: block.items.map(item => this.#item(item)) }]
      case 'table':
        return this.#large && isWide(block) ? this.#records(block) : [this.#table(block)]
      case 'quote':
        return [{ kind: 'quote', children: this.blocks(block.children) }]
      case 'callout':
        return [
          {
            kind: 'callout',
            tone: block.tone,
            title: block.title === null ? null : this.#text(block.title),
            children: this.blocks(block.children),
          },
        ]
      case 'image':
        return [this.#image(block)]
      case 'rule':
        return [{ kind: 'rule', cut: block.cut ?? false }]
      case 'field':
        return [this.#field(block)]
      case 'qr':
        return [this.#qr(block)]
      case 'columns':
        return [this.#columns(block)]
    }
  }

  #columns({ columns, cut = false, whole = false }: DocBlock & { kind: 'columns' }): TypesetBlock {
    return { kind: 'columns', cut, whole, columns: columns.map(column => this.blocks(column)) }
  }

  /** Levels never skip: PDF/UA refuses an h4 under an h2, and so do people who jump by heading. */
  #heading(block: DocBlock & { kind: 'heading' }): TypesetBlock {
    const level = Math.min(Math.max(block.level, 2), this.#level + 1, 4)
    this.#level = level
    this.#fields.section = inlineText(block.children)
    return { kind: 'heading', level, newSide: block.newSide ?? false, children: this.inline(block.children) }
  }

  #item(item: ListItem): TypesetItem {
    if (item.tick === null)
      return { tick: null, id: '', children: this.blocks(item.children) }
    const first = item.children.find(child => child.kind === 'paragraph')
    const id = this.#fields.add('tick', first ? inlineText(first.children) : paperWords.tick, 'tick', 1)
    return { tick: item.tick, id, children: this.blocks(item.children) }
  }

  #table(block: DocBlock & { kind: 'table' }): TypesetBlock {
    const head = block.head.map(cell => this.inline(cell))
    const rows = block.rows.map(row => row.map((cell, column) => this.#cell(cell, row, block.head[column] ?? [])))
    const widths = block.widths ?? estimatedWidths(block)
    const { roomy = false, bars = null } = block
    return { kind: 'table', head, rows, widths, roomy, bars, scale: head.length > 4 ? 0.88 : 0.94 }
  }

  #cell(cell: Inline[], row: Inline[][], head: Inline[]): TypesetCell {
    if (inlineText(cell).trim() !== '' || row[0] === cell)
      return { kind: 'text', children: this.inline(cell) }
    const label = [inlineText(row[0] ?? []), inlineText(head)].filter(part => part.trim() !== '').join(', ')
    return { kind: 'write', id: this.#fields.add('cell', label || paperWords.writeHere, 'text', 2) }
  }

  /** A wide table reflowed for large print: each row a heading with its cells named one under the other. */
  #records(block: DocBlock & { kind: 'table' }): TypesetBlock[] {
    return block.rows.flatMap((row) => {
      const [first = [], ...others] = row
      const lines = others.map((cell, index): TypesetBlock => {
        const name = inlineText(block.head[index + 1] ?? [])
        if (inlineText(cell).trim() === '')
          return this.#field({ kind: 'field', id: 'cell', label: name || paperWords.writeHere, lines: 1 })
        const label: Inline[] = name === '' ? [] : [{ kind: 'strong', children: [{ kind: 'text', text: `${name}: ` }] }]
        return { kind: 'paragraph', display: false, children: this.inline([...label, ...cell]) }
      })
      const opening: TypesetBlock = {
        kind: 'paragraph',
        display: false,
        children: this.inline([{ kind: 'strong', children: first }]),
      }
      return [opening, ...lines, { kind: 'rule', cut: false } satisfies TypesetBlock]
    })
  }

  #image({ src, alt, svg }: DocBlock & { kind: 'image' }): TypesetBlock {
    if (svg !== undefined)
      return { kind: 'image', src: '', svg, alt: this.#text(alt) }
    const path = src.startsWith('/') ? `/public${src}` : `/handouts/${src.replace(/^\.\//, '')}`
    this.images.push(path)
    return { kind: 'image', src: path, svg: null, alt: this.#text(alt) }
  }

  #field(block: DocBlock & { kind: 'field' }): TypesetBlock {
    const label = this.#text(block.label)
    return { kind: 'field', id: this.#fields.add(block.id, label, 'text', block.lines), label, lines: block.lines }
  }

  #qr(block: DocBlock & { kind: 'qr' }): TypesetBlock {
    const svg = renderSVG(block.href, { ecc: 'M', border: 2, pixelSize: 4 })
    return {
      kind: 'qr',
      href: block.href,
      label: this.#text(block.label),
      alt: this.#text(paperWords.qrCode(block.label)),
      printed: this.#text(typedAddress(block.href)),
      svg,
      giant: block.giant ?? false,
    }
  }

  inline(nodes: Inline[]): TypesetInline[] {
    return nodes.flatMap((node): TypesetInline[] => {
      if (node.kind === 'text')
        return [{ kind: 'text', text: this.#text(node.text) }]
      if (node.kind === 'break')
        return [node]
      const children = this.inline(node.children)
      if (node.kind !== 'link')
        return [{ kind: node.kind, children }]
      if (!hasSafeScheme(node.href))
        return children
      return [
        { kind: 'link', href: node.href, printed: printedAddress(node.href, inlineText(node.children)), children },
      ]
    })
  }

  #text(source: string): string {
    if (!this.#print)
      return source
    const { text, missing } = printable(source)
    this.missing.push(...missing)
    return breakable(text)
  }
}
