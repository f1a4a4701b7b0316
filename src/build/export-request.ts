import type { PaperSize } from '../paper/pdf/sheet.ts'
import type { Length } from '../workshop/model/length.ts'
import { parseArgs } from 'node:util'
import { normaliseCode } from '../live/protocol/session-code.ts'
import { lengths } from '../workshop/model/length.ts'
import { nearest } from '../workshop/read/nearest.ts'

/** What `npm run export` was asked for. */
export interface ExportRequest {
  help: boolean
  list: boolean
  open: boolean
  root: string
  out: string
  only: string[] | null
  sizes: PaperSize[]
  largePrint: boolean
  /** `null`: the length in workshop.yaml. */
  lengthMinutes: Length | null
  startsAt: string | null
  lateMinutes: number
  venue: string | null
  join: { address: string, code: string } | null
}

const options = {
  'help': { type: 'boolean', short: 'h', default: false },
  'list': { type: 'boolean', default: false },
  'open': { type: 'boolean', default: false },
  'root': { type: 'string', default: '.' },
  'out': { type: 'string', default: 'dist/kit' },
  'only': { type: 'string', multiple: true },
  'paper': { type: 'string', default: 'both' },
  'large-print': { type: 'boolean', default: true },
  'length': { type: 'string' },
  'start': { type: 'string' },
  'late': { type: 'string' },
  'venue': { type: 'string' },
  'address': { type: 'string' },
  'code': { type: 'string' },
} as const

const paperChoices: Record<string, PaperSize[]> = { a4: ['a4'], letter: ['letter'], both: ['a4', 'letter'] }

/** Reads the command line. All mistakes are named at once, each with its remedy. */
export function readExportRequest(args: string[]): { request: ExportRequest, mistakes: string[] } {
  const mistakes: string[] = []
  const known = withNegativeMinutes(args).filter((arg) => {
    const name = /^--(?:no-)?([^=]+)/.exec(arg)?.[1]
    const isKnown = name === undefined || Object.hasOwn(options, name)
    if (!isKnown)
      mistakes.push(`There is no option --${name}.${suggestion(name)}`)
    return isKnown
  })
  const { values, positionals } = readValues(known, mistakes)
  if (mistakes.length === 0 && positionals.length > 0)
    mistakes.push(`"${positionals.join(' ')}" isn't an option. For single papers, write --only ${positionals[0]}.`)
  const request: ExportRequest = {
    help: values.help,
    list: values.list,
    open: values.open,
    root: values.root,
    out: values.out,
    only: readOnly(values.only, mistakes),
    sizes: readPaper(values.paper, mistakes),
    largePrint: values['large-print'],
    lengthMinutes: readLength(values.length, mistakes),
    startsAt: readStart(values.start, mistakes),
    lateMinutes: readLate(values.late, mistakes),
    venue: values.venue?.trim() || null,
    join: readJoin(values.address, values.code, mistakes),
  }
  return { request, mistakes }
}

/** A number below zero would be taken for an option; joined to its own it is read, and refused as what it is. */
function withNegativeMinutes(args: string[]): string[] {
  return args.flatMap((arg, index) => {
    if (/^-\d/.test(arg) && /^--(?:late|length)$/.test(args[index - 1] ?? ''))
      return []
    const next = args[index + 1] ?? ''
    return /^--(?:late|length)$/.test(arg) && /^-\d/.test(next) ? [`${arg}=${next}`] : [arg]
  })
}

type Values = ReturnType<
  typeof parseArgs<{ options: typeof options, allowNegative: true, allowPositionals: true }>
>['values']

function readValues(args: string[], mistakes: string[]): { values: Values, positionals: string[] } {
  try {
    return parseArgs({ args, options, allowNegative: true, allowPositionals: true })
  }
  catch (error) {
    const name = /'(?:-h, )?(--[a-z-]+)/.exec(String(error))?.[1]
    mistakes.push(
      name ? `${name} is not complete, or takes no value. See --help for an example.` : String(error).split('\n')[0]!,
    )
    return parseArgs({ args: [], options, allowNegative: true, allowPositionals: true })
  }
}

function suggestion(name: string): string {
  const names = Object.keys(options)
  const alike = (option: string) => option.startsWith(name.slice(0, 3)) || option.includes(name)
  const found = nearest(name, names) ?? names.find(alike)
  return found ? ` Did you mean --${found}?` : ' See --help for what there is.'
}

function readOnly(lists: string[] | undefined, mistakes: string[]): string[] | null {
  const ids
    = lists
      ?.flatMap(list => list.split(','))
      .map(id => id.trim())
      .filter(Boolean) ?? null
  if (ids?.length === 0)
    mistakes.push('--only names no paper. Write ids with commas: --only run-sheet,action-plan. --list shows them all.')
  return ids
}

function readPaper(paper: string, mistakes: string[]): PaperSize[] {
  const sizes = paperChoices[paper.toLowerCase()]
  if (!sizes)
    mistakes.push(`--paper ${paper} is not a size that the kit has. Write --paper a4, letter or both.`)
  return sizes ?? ['a4', 'letter']
}

function readLength(text: string | undefined, mistakes: string[]): Length | null {
  const found = lengths.find(length => String(length) === text)
  if (text !== undefined && found === undefined) {
    mistakes.push(
      `--length ${text} is not a published length. Write --length ${lengths.join(', ').replace(/, (\d+)$/, ' or $1')}.`,
    )
  }
  return found ?? null
}

function readStart(text: string | undefined, mistakes: string[]): string | null {
  if (text === undefined)
    return null
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text))
    mistakes.push(`--start ${text} is not a day and a time in figures. Write it like this: --start 2027-03-03T14:00.`)
  return text
}

function readLate(text: string | undefined, mistakes: string[]): number {
  if (text === undefined)
    return 0
  if (!/^\d{1,3}$/.test(text))
    mistakes.push(`--late ${text} is not a number of minutes. Write whole minutes, for example --late 6.`)
  return Number.parseInt(text, 10) || 0
}

function readJoin(address: string | undefined, code: string | undefined, mistakes: string[]): ExportRequest['join'] {
  if (address === undefined && code === undefined)
    return null
  if (address === undefined || code === undefined) {
    mistakes.push('The join poster needs both --address and --code. Copy them from the session\'s page.')
    return null
  }
  if (!/^https?:\/\/\S+$/.test(address))
    mistakes.push(`--address ${address} is not a full address. Write it with http:// or https:// in front.`)
  const sessionCode = normaliseCode(code)
  if (sessionCode === null) {
    mistakes.push(
      `--code ${code} is not a session's code. Codes have six letters and digits, without 0, O, 1, I and L.`,
    )
  }
  return { address, code: sessionCode ?? code }
}
