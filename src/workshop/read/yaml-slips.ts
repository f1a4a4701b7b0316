import type { YAMLParseError } from 'yaml'

/** A slip in a YAML file, in words for someone who does not know YAML. */
export interface Slip {
  /** Counted from the first line of the text, which is 1. */
  line: number
  fact: string
  remedy: string
}

type Explain = (lines: string[], line: number, error: YAMLParseError) => Slip

const lineUp = 'Start it exactly below the line that it belongs with, using spaces.'

const explanations: Record<string, Explain> = {
  TAB_AS_INDENT: (_, line) => ({
    line,
    fact: 'this line begins with a tab',
    remedy: 'Use spaces at the start of the line, not tabs.',
  }),
  DUPLICATE_KEY: (lines, line) => ({
    line,
    fact: `"${keyIn(lines, line)}" is here twice`,
    remedy: 'Keep one of the two lines.',
  }),
  BAD_INDENT: badIndent,
  BLOCK_AS_IMPLICIT_KEY: secondColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MISSING_CHAR: noClosingQuote,
  UNEXPECTED_TOKEN: textAfterQuote,
  BAD_SCALAR_START: (lines, line) => ({
    line,
    fact: `a text cannot begin with ${valueIn(lines, line).charAt(0)} here`,
    remedy: 'Put the whole text in "quotes".',
  }),
}

/** What is wrong, where, and what to do. `line`: where the parser stopped, which is not always where the slip is. */
export function explainSlip(error: YAMLParseError, text: string, line: number): Slip {
  const explain = explanations[error.code]
  if (explain)
    return explain(text.split('\n'), line, error)
  return {
    line,
    fact: `this cannot be read: ${plain(error.message)}`,
    remedy: 'Check the spaces at the start of the lines, and put text that contains ": " in "quotes".',
  }
}

function badIndent(lines: string[], line: number, { message }: YAMLParseError): Slip {
  const opened = lines.findLastIndex((text, index) => index < line && /^[[{]/.test(valueOf(text))) + 1
  return message.startsWith('Flow') && opened > 0
    ? {
        line: opened,
        fact: 'a bracket is opened and not closed',
        remedy: 'Close it, or put the whole text in "quotes".',
      }
    : { line, fact: 'this line starts too far to the left or right', remedy: lineUp }
}

function secondColon(lines: string[], line: number): Slip {
  const here = lines[line - 1] ?? ''
  const next = lines[line] ?? ''
  if (/^\s*-[^\s-]/.test(here))
    return { line, fact: 'there is no space after the dash', remedy: 'Put a space after it.' }
  if (indent(next) > indent(here) && /:\s+\S/.test(here) && /^\s*[\w-]+:/.test(next))
    return { line: line + 1, fact: 'this line starts too far to the right', remedy: lineUp }
  return {
    line,
    fact: 'this line has a colon inside its text',
    remedy: 'Put the text after the first colon in "quotes".',
  }
}

function noColon(lines: string[], line: number): Slip {
  return /^\s*(?:- )?[\w-]+:\S/.test(lines[line - 1] ?? '')
    ? { line, fact: 'there is no space after the colon', remedy: 'Put a space after it.' }
    : {
        line,
        fact: 'this line has no colon',
        remedy: 'Write a name, a colon and a space before the text, or join it to the line above.',
      }
}

/** The parser reads on to the end of the file: the slip is where the quote was opened. */
function noClosingQuote(lines: string[], line: number, error: YAMLParseError): Slip {
  const mark = /missing closing (["'])/i.exec(error.message)?.[1]
  const opened = mark ? lines.findIndex(text => opens(text, mark)) + 1 : 0
  return mark
    ? {
        line: opened || line,
        fact: `a text begins with ${mark} and has no ${mark} at its end`,
        remedy: `Write ${mark} at the end of the text too.`,
      }
    : { line, fact: 'a bracket or a quote is not closed', remedy: 'Put the whole text in "quotes", and close them.' }
}

function opens(text: string, mark: string): boolean {
  const value = valueOf(text)
  return value.startsWith(mark) && value.slice(1).split(mark).length % 2 === 1
}

function textAfterQuote(lines: string[], line: number): Slip {
  return /^["']/.test(valueIn(lines, line))
    ? {
        line,
        fact: 'the text goes on after the quote that closes it',
        remedy: 'Put the whole text in "double quotes", with no others like them inside.',
      }
    : {
        line,
        fact: 'something here is not where it belongs',
        remedy: 'Check the spaces at the start of the lines, and put text that contains ": " in "quotes".',
      }
}

function keyIn(lines: string[], line: number): string {
  return entryOf(lines[line - 1] ?? '').split(':', 1)[0] ?? ''
}

function valueIn(lines: string[], line: number): string {
  return valueOf(lines[line - 1] ?? '')
}

function valueOf(text: string): string {
  const entry = entryOf(text)
  const colon = /^[\w-]+: /.exec(entry)?.[0] ?? ''
  return entry.slice(colon.length).trim()
}

/** The line without what stands before its name: spaces, and the dash of a list. */
function entryOf(text: string): string {
  return text.trim().replace(/^- /, '').trim()
}

function indent(text: string): number {
  return text.search(/\S|$/)
}

/** The parser's messages are clear, but end with positions that mean nothing inside a larger file. */
function plain(message: string): string {
  return (message.split('\n')[0] ?? message)
    .replace(/ at line \d.*$/, '')
    .replace(/:$/, '')
    .replace(/^[A-Z]/, letter => letter.toLowerCase())
}
