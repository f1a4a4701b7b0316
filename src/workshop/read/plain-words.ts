import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import type { YamlText } from './yaml-text.ts'
import { nearest } from './nearest.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What a value is checked against, and how its owner is called in a sentence. */
interface Subject {
  file: string
  yaml: YamlText
  /** The path at which the checked value stands in the YAML. */
  at?: Path
  /** Names the whole in a sentence: `slide "welcome"`. */
  name: string
}

/** Parses `value` by a zod schema; every mistake becomes a problem in plain words with its own line. */
export function parseInPlainWords<T extends z.ZodType>(
  schema: T,
  value: unknown,
  subject: Subject,
): { value: z.output<T> | null, problems: Problem[] } {
  const result = schema.safeParse(value)
  if (result.success)
    return { value: result.data, problems: [] }
  const at = subject.at ?? []
  const problems = result.error.issues.map((issue): Problem => {
    const words = describeIssue(issue, value, subject.name)
    const extraKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    return {
      file: subject.file,
      line: subject.yaml.lineOf([...at, ...issue.path, ...extraKey]),
      ...words,
      severity: 'error',
    }
  })
  return { value: null, problems }
}

function describeIssue(issue: Issue, root: unknown, rootName: string): { fact: string, remedy: string } {
  const value = valueAt(root, issue.path)
  const { owner, rest } = ownerOf(root, issue.path, rootName)
  const field = rest.length > 0 ? `${fieldName(rest)} of ${owner}` : owner
  if (
    value === undefined
    && issue.path.length > 0
    && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)
  ) {
    const parent = ownerOf(root, issue.path.slice(0, -1), rootName)
    const holder = parent.rest.length > 0 ? `${fieldName(parent.rest)} of ${parent.owner}` : parent.owner
    return { fact: `${holder} has no "${String(issue.path.at(-1))}"`, remedy: `Add it${expectedWords(issue)}.` }
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeUnknownKeys(issue.keys, field)
    case 'too_small':
    case 'too_big':
      return describeSize(issue, value, field, owner, rest)
    case 'invalid_value':
      return { fact: `${field} is ${quote(value)}`, remedy: `Use ${oneOf(issue.values)}.` }
    case 'invalid_union':
      return describeUnion(issue, value, field)
    case 'invalid_type':
      return { fact: `${field} is ${kindOf(value)}`, remedy: `Make it ${article(issue.expected)}.` }
    default:
      return { fact: rest.length > 0 ? `${field} is ${quote(value)}` : field, remedy: capital(issue.message) }
  }
}

function describeUnknownKeys(keys: string[], field: string): { fact: string, remedy: string } {
  const names = keys.map(key => `"${key}"`).join(' and ')
  return { fact: `${field} has an unknown entry ${names}`, remedy: 'Check the spelling, or remove it.' }
}

function describeSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  field: string,
  owner: string,
  rest: Path,
): { fact: string, remedy: string } {
  const least = issue.code === 'too_small'
  const bound = Number(least ? issue.minimum : issue.maximum)
  if (Array.isArray(value)) {
    const noun = singular(String(rest.at(-1) ?? 'entries'))
    const holder = rest.length > 1 ? `${fieldName(rest.slice(0, -1))} of ${owner}` : owner
    return {
      fact: `${holder} has ${value.length} ${noun}${value.length === 1 ? '' : 's'}`,
      remedy: `Give it ${least ? 'at least' : 'at most'} ${bound}.`,
    }
  }
  if (value === '')
    return { fact: `${field} is empty`, remedy: 'Write something there, or remove the line if it may be left out.' }
  if (typeof value === 'string') {
    return {
      fact: `${field} is ${value.length} characters long`,
      remedy: `Make it ${least ? 'at least' : 'at most'} ${bound}.`,
    }
  }
  const inclusive = issue.inclusive !== false
  const limit = inclusive ? `${bound} or ${least ? 'more' : 'less'}` : `${least ? 'more' : 'less'} than ${bound}`
  return { fact: `${field} is ${String(value)}`, remedy: `Make it ${limit}.` }
}

function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  field: string,
): { fact: string, remedy: string } {
  const branches = issue.errors.flat()
  const values = branches.flatMap(branch => (branch.code === 'invalid_value' ? branch.values : []))
  if ('options' in issue && issue.options)
    return { fact: `${field} is ${quote(value)}`, remedy: `Use ${oneOf(issue.options)}.` }
  if (values.length > 0)
    return { fact: `${field} is ${quote(value)}`, remedy: `Use ${oneOf(values)}.` }
  return { fact: `${field} is ${kindOf(value)}`, remedy: 'Look at a similar entry and write it the same way.' }
}

function expectedWords(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `: ${oneOf(issue.values)}`
  if (issue.code === 'invalid_type' && issue.expected !== 'string')
    return `: ${article(issue.expected)}`
  return ''
}

/** Walks down the path and keeps the deepest thing that has an id: people know things by these. */
function ownerOf(root: unknown, path: Path, rootName: string): { owner: string, rest: Path } {
  let owner = rootName
  let rest: Path = path
  let value = root
  path.forEach((key, index) => {
    value = valueAt(value, [key])
    if (!isRecord(value) || typeof value.id !== 'string')
      return
    const listKey = typeof key === 'number' || /^\d+$/.test(String(key)) ? String(path[index - 1] ?? '') : String(key)
    owner = `${nounOf(listKey, value)} "${value.id}"`
    rest = path.slice(index + 1)
  })
  return { owner, rest }
}

function nounOf(key: string, value: Record<string, unknown>): string {
  if (key === 'activity')
    return value.kind === 'exercise' ? 'exercise' : 'question'
  if (/^(?:45|60|90|solo|phases)$/.test(key))
    return 'phase'
  return singular(key)
}

function fieldName(path: Path): string {
  const words = path.map(key => (typeof key === 'number' ? `no. ${key + 1}` : `"${String(key)}"`))
  return words.reverse().join(' in ')
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/xes$/, 'x').replace(/s$/, '')
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
      return undefined
    value = Reflect.get(value, key)
  }
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? kindOf(value) : String(value)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined)
    return 'empty'
  if (Array.isArray(value))
    return 'a list'
  if (typeof value === 'object')
    return 'a group of entries'
  return typeof value === 'string' ? `the text "${value}"` : `${String(value)}`
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (in "quotes" if it looks like a number)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of entries, each on its own indented line',
    record: 'a group of entries, each on its own indented line',
  }
  return words[expected] ?? expected
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map(String)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function capital(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

/** "Did you mean …?" for a mistyped word, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near ? ` Did you mean "${near}"?` : ''
}
