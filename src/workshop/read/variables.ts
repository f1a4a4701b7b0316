import type { WorkshopConfig } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceLine } from './yaml-text.ts'
import { formatDay, formatLocalTime, formatTime, formatWeekday } from '../../language/words.ts'
import { didYouMean } from './nearest.ts'

/** The values of `{{ paths }}`, by path. */
export type Variables = Record<string, string>

const variablePattern = /\{\{([^{}]*)\}\}/g

/**
 * All `{{ path }}` variables of a configuration, by path. Entries of a list are named by their id
 * (`events.interviews.title`). Derived ones: `when`, `date` and `time` of an event, `checked`,
 * `textNumber` and `textWord` of a helpline, `presentations.list`, `reviewedOn`.
 */
export function buildVariables(config: WorkshopConfig): Variables {
  // No prototype: `{{ constructor }}` must be as unknown as any other wrong word.
  const variables: Variables = Object.create(null)
  collect(variables, '', config)
  for (const event of config.events) {
    const [day = '', time = ''] = event.start.split('T')
    variables[`events.${event.id}.when`] = formatLocalTime(event.start)
    variables[`events.${event.id}.date`] = formatWeekday(day)
    variables[`events.${event.id}.time`] = formatTime(time)
  }
  for (const line of config.helplines) {
    variables[`helplines.${line.id}.checked`] = formatDay(line.lastChecked)
    if (line.text)
      variables[`helplines.${line.id}.textNumber`] = line.text.number
    if (line.text?.word)
      variables[`helplines.${line.id}.textWord`] = line.text.word
  }
  variables['presentations.list'] = config.presentations.map(presentation => presentation.title).join('; ')
  variables.reviewedOn = formatDay(config.reviewed)
  return variables
}

function collect(variables: Variables, path: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number') {
    variables[path] = String(value).replace(/\s+/g, ' ').trim()
    return
  }
  if (typeof value !== 'object' || value === null)
    return
  for (const [key, child] of Object.entries(value)) {
    const name = Array.isArray(value) ? String(Reflect.get(new Object(child), 'id') ?? key) : key
    collect(variables, path ? `${path}.${name}` : name, child)
  }
}

/**
 * The same values as words of Markdown: a star in a name is a star, and makes nothing slanted. Addresses stay as they
 * are.
 */
export function asMarkdown(variables: Variables | null): Variables | null {
  return (
    variables
    && Object.fromEntries(
      Object.entries(variables).map(([path, value]) => [
        path,
        value.includes('://') ? value : value.replace(/[\\`*_[\]]/g, '\\$&'),
      ]),
    )
  )
}

/**
 * Puts the values in; an unknown variable stays as it is and becomes an error with its own line. Without
 * variables (workshop.yaml could not be read) nobody can say which are known, and all stay as they are.
 */
export function resolveVariables(
  text: string,
  variables: Variables | null,
  where: SourceLine,
): { text: string, problems: Problem[] } {
  if (variables === null)
    return { text, problems: [] }
  const problems: Problem[] = []
  const resolved = text.replace(variablePattern, (whole, inner: string, offset: number) => {
    const name = inner.trim()
    if (Object.hasOwn(variables, name))
      return variables[name] ?? ''
    problems.push({
      file: where.file,
      line: where.line + newlines(text.slice(0, offset)),
      fact: `{{ ${name} }} is not known`,
      remedy: `Use a path of workshop.yaml, such as {{ institution.name }}.${didYouMean(name, Object.keys(variables))}`,
      severity: 'error',
    })
    return whole
  })
  return { text: resolved, problems }
}

/** The same for every string inside parsed YAML; `lineOf` says where each one stands. */
export function resolveVariablesIn(
  value: unknown,
  variables: Variables | null,
  file: string,
  lineOf: (path: PropertyKey[]) => number,
  path: PropertyKey[] = [],
): { value: unknown, problems: Problem[] } {
  if (typeof value === 'string') {
    const { text, problems } = resolveVariables(value, variables, { file, line: lineOf(path) })
    return { value: text, problems }
  }
  if (typeof value !== 'object' || value === null)
    return { value, problems: [] }
  const problems: Problem[] = []
  const resolveChild = (key: PropertyKey, child: unknown) => {
    const result = resolveVariablesIn(child, variables, file, lineOf, [...path, key])
    problems.push(...result.problems)
    return result.value
  }
  const resolved = Array.isArray(value)
    ? value.map((child, index) => resolveChild(index, child))
    : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolveChild(key, child)]))
  return { value: resolved, problems }
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
