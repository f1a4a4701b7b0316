import type { Token } from 'markdown-it'
import type { DocBlock, Inline } from '../model/doc.ts'

type Report = (line: number, fact: string, remedy: string) => void

/** What a paragraph holds: text, and things that stand on a line of their own. */
type Piece = Inline | Extract<DocBlock, { kind: 'image' | 'field' | 'qr' }>

/** Where nested inline tokens are collected: `close` makes the node from the children. */
interface Frame {
  children: Piece[]
  close: (children: Piece[]) => Piece
}

/** Turns the children of one inline token into pieces. */
export function readInline(tokens: Token[], line: number, report: Report): Piece[] {
  const root: Frame = { children: [], close: () => ({ kind: 'break' }) }
  const stack: Frame[] = [root]
  const add = (piece: Piece) => stack.at(-1)!.children.push(piece)
  let currentLine = line
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak')
      currentLine++
    if (token.nesting === 1)
      stack.push({ children: [], close: closerOf(token, currentLine, report) })
    else if (token.nesting === -1 && stack.length > 1)
      closeFrame(stack)
    else readLeaf(token, currentLine, report).forEach(add)
  }
  while (stack.length > 1) closeFrame(stack)
  return mergeText(root.children)
}

function closeFrame(stack: Frame[]): void {
  const frame = stack.pop()!
  stack.at(-1)!.children.push(frame.close(mergeText(frame.children)))
}

function closerOf(token: Token, line: number, report: Report): Frame['close'] {
  if (token.type === 'strong_open')
    return children => ({ kind: 'strong', children: onlyInline(children, line, report) })
  if (token.type === 'em_open')
    return children => ({ kind: 'em', children: onlyInline(children, line, report) })
  if (token.type === 'link_open') {
    const href = String(token.attrGet('href') ?? '')
    return children => readLink(href, onlyInline(children, line, report), line, report)
  }
  report(line, `"${token.markup}" marks are not supported`, 'Use **bold** or *italic*, or plain words.')
  return children => ({ kind: 'em', children: onlyInline(children, line, report) })
}

function readLink(href: string, children: Inline[], line: number, report: Report): Piece {
  if (!href.startsWith('field:'))
    return { kind: 'link', href, children }
  const text = inlineText(children)
  const match = /^_{2,}(\d*)/.exec(text)
  const id = href.slice('field:'.length)
  const label = text.slice(match?.[0].length ?? 0).trim()
  if (!match || !label || !/^[a-z][\w-]*$/i.test(id)) {
    report(
      line,
      `the field "${id}" is not written as a field`,
      'Write [____ Label](field:name), or [____4 Label](field:name) for four lines.',
    )
  }
  return { kind: 'field', id, label, lines: Math.min(Math.max(Number(match?.[1] || 1), 1), 40) }
}

function readLeaf(token: Token, line: number, report: Report): Piece[] {
  switch (token.type) {
    case 'text':
      return token.content ? [{ kind: 'text', text: token.content }] : []
    case 'softbreak':
      return [{ kind: 'text', text: '\n' }]
    case 'hardbreak':
      return [{ kind: 'break' }]
    case 'image':
      return [readImage(token)]
    case 'html_inline':
      if (!token.content.startsWith('<!--')) {
        report(
          line,
          `the HTML tag ${token.content} cannot be printed`,
          'Use Markdown: **bold**, lists, tables or ::: containers.',
        )
      }
      return []
    case 'code_inline':
      // A command or a file's name, to be seen as a whole; the tree needs no kind of its own for it.
      return [{ kind: 'strong', children: [{ kind: 'text', text: token.content }] }]
    default:
      report(
        line,
        `"${token.type}" is not supported`,
        'Use plain Markdown: headings, lists, tables, quotes, bold, italic, links.',
      )
      return []
  }
}

function readImage(token: Token): Piece {
  const src = String(token.attrGet('src') ?? '')
  const alt = token.content
  return src.startsWith('qr:')
    ? { kind: 'qr', href: src.slice('qr:'.length), label: alt.replace(/^QR:\s*/i, '') }
    : { kind: 'image', src, alt }
}

/** Inside bold, links, headings and table cells there is room for text only. */
export function onlyInline(pieces: Piece[], line: number, report: Report): Inline[] {
  return pieces.flatMap((piece): Inline[] => {
    if (piece.kind === 'field') {
      report(line, `the field "${piece.id}" stands inside other text`, 'Put it on a line of its own.')
      return [{ kind: 'text', text: piece.label }]
    }
    if (piece.kind === 'image' || piece.kind === 'qr') {
      report(
        line,
        `the picture "${piece.kind === 'qr' ? piece.label : piece.alt}" stands inside other text`,
        'Put it on a line of its own.',
      )
      return []
    }
    return [withoutNewline(piece)]
  })
}

/** A paragraph's pieces as blocks: text stays together, pictures, fields and QR codes stand alone. */
export function paragraphBlocks(pieces: Piece[]): DocBlock[] {
  const blocks: DocBlock[] = []
  let text: Inline[] = []
  const flush = () => {
    const children = trimInline(text)
    if (children.length > 0)
      blocks.push({ kind: 'paragraph', children })
    text = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'image' || piece.kind === 'field' || piece.kind === 'qr') {
      flush()
      blocks.push(piece)
    }
    else {
      text.push(withoutNewline(piece))
    }
  }
  flush()
  return blocks
}

export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.kind === 'text')
        return child.text
      return child.kind === 'break' ? ' ' : inlineText(child.children)
    })
    .join('')
}

function withoutNewline(piece: Inline): Inline {
  return piece.kind === 'text' ? { kind: 'text', text: piece.text.replace(/\s*\n\s*/g, ' ') } : piece
}

function mergeText(pieces: Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text')
      last.text += piece.text
    else merged.push(piece.kind === 'text' ? { ...piece } : piece)
  }
  return merged
}

/** Without spaces and breaks at either end, which tags that were taken out leave behind. */
export function trimInline(children: Inline[]): Inline[] {
  const kept = [...children]
  const isEmpty = (child: Inline | undefined) =>
    child?.kind === 'break' || (child?.kind === 'text' && child.text.trim() === '')
  while (isEmpty(kept[0])) kept.shift()
  while (isEmpty(kept.at(-1))) kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.kind === 'text')
    kept[0] = { kind: 'text', text: first.text.trimStart() }
  const end = kept.at(-1)
  if (last?.kind === 'text' && end?.kind === 'text')
    kept[kept.length - 1] = { kind: 'text', text: end.text.trimEnd() }
  return kept
}
