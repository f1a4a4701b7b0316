import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import type { Path } from './issue-owner.ts'
import type { YamlText } from './yaml-text.ts'
import { fieldName, ownerOf, singular, valueAt } from './issue-owner.ts'
import { didYouMean } from './nearest.ts'
import { article, capital, kindOf, oneOf, quote } from './plain-values.ts'

type Issue = z.core.$ZodIssue

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
