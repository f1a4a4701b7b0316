import type { MarkdownIt as Parser, StateBlock } from 'markdown-it'
import MarkdownIt from 'markdown-it'

/** A parser for our Markdown: CommonMark, tables, curly quotes, `:::` containers, Slidev's slot markers. */
export function createParser(): Parser {
  const md = new MarkdownIt({ html: true, typographer: true, quotes: '“”‘’' })
  // Only the quotes: "(c)" and "..." stay as they were written.
  md.disable(['replacements', 'code', 'reference'])
  md.block.ruler.before('fence', 'container', containerRule, { alt: ['paragraph', 'blockquote', 'list'] })
  md.block.ruler.before('fence', 'slot', slotRule, { alt: ['paragraph', 'blockquote', 'list'] })
  return md
}

/** `::: name Title` … `:::`. Containers of the same three colons nest. */
function containerRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const text = lineAt(state, startLine)
  const opening = /^:::[ \t]*([a-z]+)/i.exec(text)
  if (!opening)
    return false
  if (silent)
    return true
  const closingLine = findClosing(state, startLine, endLine)
  const open = state.push('container_open', 'div', 1)
  open.info = opening[1] ?? ''
  open.content = text.slice(opening[0].length).trim()
  open.block = true
  open.map = [startLine, closingLine ?? endLine]
  open.meta = { closed: closingLine !== null }
  const { parentType, lineMax } = state
  state.lineMax = closingLine ?? endLine
  state.md.block.tokenize(state, startLine + 1, closingLine ?? endLine)
  state.parentType = parentType
  state.lineMax = lineMax
  state.push('container_close', 'div', -1).block = true
  state.line = (closingLine ?? endLine - 1) + 1
  return true
}

function findClosing(state: StateBlock, startLine: number, endLine: number): number | null {
  let depth = 1
  for (let line = startLine + 1; line < endLine; line++) {
    const text = lineAt(state, line)
    if (/^:::[ \t]*[a-z]/i.test(text))
      depth++
    if (/^:::[ \t]*$/.test(text) && --depth === 0)
      return line
  }
  return null
}

/** `::right::` says where a slide's layout puts what follows; in reading order it means nothing. */
function slotRule(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (!/^::[\w-]+::[ \t]*$/.test(lineAt(state, startLine)))
    return false
  if (!silent)
    state.line = startLine + 1
  return true
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0)
}
