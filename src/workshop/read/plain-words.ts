import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import type { Path } from './issue-owner.ts'
import type { YamlText } from './yaml-text.ts'
import { fieldName, ownerOf, singular, valueAt } from './issue-owner.ts'
import { entriesAt } from './known-entries.ts'
import { nearest } from './nearest.ts'
import { article, capital, kindOf, oneOf, quote } from './plain-values.ts'

type Issue = z.core.$ZodIssue

const straightQuotes = 'Type straight quotes (\' or ") around it; word processors make them curly.'

interface Words {
  fact: string
  remedy: string
}

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
    const words = describeIssue(issue, value, subject, schema)
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

function describeIssue(issue: Issue, root: unknown, subject: Subject, schema: z.ZodType): Words {
  const rootName = subject.name
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
      return describeUnknownKeys(issue.keys, field, entriesAt(schema, issue.path))
    case 'too_small':
    case 'too_big':
      return describeSize(issue, value, field, owner, rest)
    case 'invalid_value':
      return { fact: `${field} is ${quote(value)}`, remedy: `Use ${oneOf(issue.values)}.` }
    case 'invalid_union':
      return describeUnion(issue, value, field)
    case 'invalid_type':
      return describeType(issue, value, field, subject)
    default:
      return {
        fact: rest.length > 0 ? `${field} is ${quote(value)}` : field,
        remedy: beginsCurly(value) ? straightQuotes : capital(issue.message),
      }
  }
}

function describeUnknownKeys(keys: string[], field: string, known: string[]): Words {
  const names = keys.map(key => `"${key}"`).join(' and ')
  const meant = keys.length === 1 ? nearest(keys[0]!, known) : null
  const remedy = meant ? `Did you mean "${meant}"?` : 'Check the spelling, or remove it.'
  return { fact: `${field} has an unknown entry ${names}`, remedy }
}

/** What YAML took for a number or for nothing is said as it was typed, with the line as it should be. */
function describeType(issue: z.core.$ZodIssueInvalidType, value: unknown, field: string, subject: Subject): Words {
  const key = String(issue.path.at(-1))
  const typed = subject.yaml.typedAt([...(subject.at ?? []), ...issue.path])
  if (value === null && issue.expected === 'string') {
    return {
      fact: `${field} is empty`,
      remedy: 'Write something after the colon, or remove the line. A value with # in it goes into "quotes".',
    }
  }
  if (issue.expected === 'string' && typed !== null && typeof value !== 'object')
    return { fact: `${field} is ${typed}, without quotes`, remedy: `Write it as ${key}: "${typed}".` }
  return { fact: `${field} is ${kindOf(value)}`, remedy: `Make it ${article(issue.expected)}.` }
}

function beginsCurly(value: unknown): boolean {
  return typeof value === 'string' && /^[‘’“”]/.test(value)
}

function describeSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  field: string,
  owner: string,
  rest: Path,
): Words {
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
): Words {
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
