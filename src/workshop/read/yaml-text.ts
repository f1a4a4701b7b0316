import type { Document, YAMLParseError } from 'yaml'
import type { Problem } from '../model/problem.ts'
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { explainSlip } from './yaml-slips.ts'

/** Where a piece of text stands: a file, and the line (1-based) of the text's first line. */
export interface SourceLine {
  file: string
  line: number
}

/** YAML, parsed, that still knows on which line each value stands. */
export interface YamlText {
  data: unknown
  problems: Problem[]
  /** The line of the value at `path`; of the nearest parent that exists when there is none. */
  lineOf: (path: readonly PropertyKey[]) => number
  /** What was typed for the value at `path`, such as `0665`, which is the number 665 to YAML; `null` for a list. */
  typedAt: (path: readonly PropertyKey[]) => string | null
}

/** Parses YAML that begins on `place.line` of its file. Broken YAML becomes problems; `data` is then `null`. */
export function parseYamlText(text: string, where: SourceLine): YamlText {
  const counter = new LineCounter()
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' })
  const toLine = (offset: number) => where.line + Math.max(counter.linePos(offset).line, 1) - 1
  // One slip often breaks its line in several ways, and what follows it too: the first says enough.
  const errors = doc.errors.filter(
    (error, index) =>
      index === doc.errors.findIndex(other => toLine(other.pos[0]) === toLine(error.pos[0]))
      && (index === 0 || error.code !== 'UNEXPECTED_TOKEN'),
  )
  const problems = firstTab(errors).map((error): Problem => {
    const { line, fact, remedy } = explainSlip(error, text, toLine(error.pos[0]) - where.line + 1)
    return { file: where.file, line: where.line + line - 1, fact, remedy, severity: 'error' }
  })
  if (problems.length === 0)
    problems.push(...strangeKeys(doc, where.file, toLine))
  const data = problems.length > 0 ? null : toData(() => doc.toJS({ maxAliasCount: 20 }), where, problems)
  return {
    data,
    problems,
    lineOf: path => lineOfPath(doc.contents, path, toLine) ?? where.line,
    typedAt: path => typedAtPath(doc, path),
  }
}

function toData(read: () => unknown, where: SourceLine, problems: Problem[]): unknown {
  try {
    return read()
  }
  catch {
    problems.push({
      ...where,
      fact: 'a YAML alias (a word after *) points to nothing, or to too much',
      remedy: 'Write the value out instead.',
      severity: 'error',
    })
    return null
  }
}

/** `title: {{ name }}` without quotes is, to YAML, a group within a group: the slip that a variable invites. */
function strangeKeys(doc: Document, file: string, toLine: (offset: number) => number): Problem[] {
  const lines = new Set<number>()
  visit(doc, {
    Pair(_, pair) {
      const line = isScalar(pair.key) ? null : startOf(pair.key, toLine)
      if (line !== null)
        lines.add(line)
    },
  })
  return [...lines].map(line => ({
    file,
    line,
    fact: 'this is not text to YAML, because it begins with { or [',
    remedy: 'Put the whole text in "quotes", also around {{ }}.',
    severity: 'error',
  }))
}

/** Whoever uses tabs uses them on every line: one is enough to say so, and what follows from it says nothing. */
function firstTab(errors: YAMLParseError[]): YAMLParseError[] {
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT')
  return tab ? [tab] : errors
}

function typedAtPath(doc: Document, path: readonly PropertyKey[]): string | null {
  const node = doc.getIn(path, true)
  return isScalar(node) ? (node.source ?? null) : null
}

function lineOfPath(
  contents: unknown,
  path: readonly PropertyKey[],
  toLine: (offset: number) => number,
): number | null {
  let node: unknown = contents
  let line = startOf(node, toLine)
  for (const key of path) {
    const pair = isMap(node) ? node.items.find(item => isPair(item) && keyOf(item.key) === String(key)) : undefined
    const next = pair ? pair.value : childOf(node, key)
    if (next === undefined)
      break
    line = (pair && startOf(pair.key, toLine)) ?? startOf(next, toLine) ?? line
    node = next
  }
  return line
}

function keyOf(key: unknown): string {
  return String(key && typeof key === 'object' && 'value' in key ? key.value : key)
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (node && typeof node === 'object' && 'items' in node && Array.isArray(node.items) && !isMap(node))
    return node.items[Number(key)]
  return undefined
}

function startOf(node: unknown, toLine: (offset: number) => number): number | null {
  if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
    return toLine(Number(node.range[0]))
  return null
}
