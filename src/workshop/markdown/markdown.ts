import type { Token } from 'markdown-it'
import type { CalloutTone, Doc, DocBlock, Inline, ListItem } from '../model/doc.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceLine } from '../read/yaml-text.ts'
import { inlineText, onlyInline, paragraphBlocks, readInline, trimInline } from './inline.ts'
import { stripHtml } from './strip-html.ts'
import { createParser } from './syntax.ts'

export interface MarkdownOptions extends SourceLine {
  /** `drop`: a slide, where tags are Slidev's business. `error`: a handout, where nothing may get lost. */
  html: 'drop' | 'error'
}

/** Block tokens, read one after the other; `line` is the first line of the source in its file. */
interface Reader {
  tokens: Token[]
  at: number
  line: number
  report: (line: number, fact: string, remedy: string) => void
}

const parser = createParser()
const tones: readonly string[] = ['note', 'try', 'care'] satisfies CalloutTone[]

/** Parses Markdown into the tree that phones, handouts and PDF share. Nothing unknown is lost in silence. */
export function parseMarkdown(source: string, options: MarkdownOptions): { doc: Doc, problems: Problem[] } {
  const problems: Problem[] = []
  const severity = options.html === 'drop' ? 'warning' : 'error'
  const text = options.html === 'drop' ? stripHtml(source) : source
  const reader: Reader = {
    tokens: parser.parse(text, {}),
    at: 0,
    line: options.line,
    report: (line, fact, remedy) => problems.push({ file: options.file, line, fact, remedy, severity }),
  }
  const doc = readBlocks(reader)
  return { doc, problems }
}

/** Reads up to the token of type `end`, or to the end of everything. */
function readBlocks(reader: Reader, end?: string): Doc {
  const blocks: Doc = []
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++]!
    if (token.type === end)
      break
    blocks.push(...readBlock(reader, token))
  }
  return blocks
}

function readBlock(reader: Reader, token: Token): DocBlock[] {
  switch (token.type) {
    case 'heading_open':
      return [readHeading(reader, token)]
    case 'paragraph_open':
      return readParagraph(reader)
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [readList(reader, token)]
    case 'blockquote_open':
      return [{ kind: 'quote', children: readBlocks(reader, 'blockquote_close') }]
    case 'table_open':
      return [readTable(reader)]
    case 'hr':
      return [{ kind: 'rule' }]
    case 'container_open':
      return readContainer(reader, token)
    default:
      return reportUnknown(reader, token)
  }
}

function reportUnknown(reader: Reader, token: Token): DocBlock[] {
  const line = lineOf(reader, token)
  if (token.type === 'html_block' && !token.content.trimStart().startsWith('<!--')) {
    reader.report(
      line,
      `the HTML ${token.content.trim().split('\n')[0]} cannot be printed`,
      'Use Markdown: **bold**, lists, tables or ::: containers.',
    )
  }
  if (token.type === 'fence') {
    reader.report(
      line,
      'a code block cannot be printed',
      'Use a list, a table or a quote (> at the start of the line).',
    )
  }
  return []
}

function readHeading(reader: Reader, token: Token): DocBlock {
  const level = Number(token.tag.slice(1))
  if (level > 4)
    reader.report(lineOf(reader, token), `a heading has ${level} # marks`, 'Use 1 to 4.')
  const children = inlineHere(reader)
  reader.at++
  return { kind: 'heading', level: Math.min(level, 4) as 1 | 2 | 3 | 4, children }
}

function readParagraph(reader: Reader): DocBlock[] {
  const inline = reader.tokens[reader.at]!
  reader.at += 2
  reportFootnotes(reader, inline)
  return paragraphBlocks(readInline(inline.children ?? [], lineOf(reader, inline), reader.report))
}

function reportFootnotes(reader: Reader, inline: Token): void {
  if (/\[\^[^\]]+\]/.test(inline.content)) {
    reader.report(
      lineOf(reader, inline),
      'footnotes are not supported',
      'Write the note in brackets, or as a sentence of its own.',
    )
  }
}

function readList(reader: Reader, token: Token): DocBlock {
  const ordered = token.type === 'ordered_list_open'
  const items: ListItem[] = []
  while (reader.tokens[reader.at]?.type === 'list_item_open') {
    reader.at++
    items.push(readTick(readBlocks(reader, 'list_item_close')))
  }
  reader.at++
  return { kind: 'list', ordered, items }
}

/** `[ ]` or `[x]` at the start of an item becomes a tick box. */
function readTick(children: Doc): ListItem {
  const first = children[0]
  const text = first?.kind === 'paragraph' ? first.children[0] : undefined
  const mark = text?.kind === 'text' ? /^\[([ x])\](?:\s+|$)/i.exec(text.text) : null
  if (first?.kind !== 'paragraph' || text?.kind !== 'text' || !mark)
    return { tick: null, children }
  const rest: Inline[] = [{ kind: 'text', text: text.text.slice(mark[0].length) }, ...first.children.slice(1)]
  return { tick: mark[1] !== ' ', children: [{ kind: 'paragraph', children: trimInline(rest) }, ...children.slice(1)] }
}

function readTable(reader: Reader): DocBlock {
  const rows: Inline[][][] = []
  let head: Inline[][] = []
  let row: Inline[][] = []
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++]!
    if (token.type === 'table_close')
      break
    if (token.type === 'tr_open')
      row = []
    if (token.type === 'th_open' || token.type === 'td_open')
      row.push(inlineHere(reader))
    if (token.type === 'tr_close')
      rows.push(row)
    if (token.type === 'thead_close')
      head = rows.pop() ?? []
  }
  return { kind: 'table', head, rows }
}

function readContainer(reader: Reader, token: Token): DocBlock[] {
  const name = token.info.toLowerCase()
  const line = lineOf(reader, token)
  const children = readBlocks(reader, 'container_close')
  if (token.meta?.closed === false)
    reader.report(line, `"::: ${token.info}" is never closed`, 'Add a line with ::: after its last line.')
  if (tones.includes(name))
    return [{ kind: 'callout', tone: name as CalloutTone, title: token.content || null, children }]
  if (name === 'columns')
    return [{ kind: 'columns', columns: columnsOf(children) }]
  if (name === 'column')
    return [{ kind: 'columns', columns: [children] }]
  reader.report(line, `"::: ${token.info}" is not known`, 'Use ::: note, ::: try, ::: care or ::: columns.')
  return children
}

/** Each `::: column` inside `::: columns` has become columns of one; what stands beside them gets its own. */
function columnsOf(children: Doc): Doc[] {
  return children.flatMap(child => (child.kind === 'columns' ? child.columns : [[child]]))
}

function inlineHere(reader: Reader): Inline[] {
  const inline = reader.tokens[reader.at++]!
  const line = lineOf(reader, inline)
  reportFootnotes(reader, inline)
  return trimInline(onlyInline(readInline(inline.children ?? [], line, reader.report), line, reader.report))
}

function lineOf(reader: Reader, token: Token): number {
  return reader.line + (token.map?.[0] ?? 0)
}

/** The text of the first heading, or `null`. */
export function firstHeading(doc: Doc): string | null {
  for (const block of doc) {
    if (block.kind === 'heading')
      return inlineText(block.children)
    const nested = block.kind === 'columns' ? firstHeading(block.columns.flat()) : null
    if (nested)
      return nested
  }
  return null
}
