import type { Words } from '../../language/words-of.ts'
import type { AdvertisedEvent, Support, WorkshopConfig } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceLine } from './yaml-text.ts'
import { wordsOf } from '../../language/words-of.ts'
import { customKeys, serviceFields, serviceKeys, supportRoles } from '../model/config.ts'
import { supportInSentence } from '../support-links.ts'
import { leaveOut, noValue } from './leave-out.ts'
import { didYouMean } from './nearest.ts'

/** The values of `{{ paths }}`, by path; `null` where this university has none, so that its sentence leaves. */
export type Variables = Record<string, string | null>

const variablePattern = /\{\{([^{}]*)\}\}/g
const supportFields = [
  'reach',
  'name',
  'about',
  'phone',
  'textNumber',
  'textWord',
  'email',
  'url',
  'hours',
  'checked',
] as const

/**
 * All `{{ path }}` variables of a configuration, by path. Support is named by its role (`support.listening.phone`),
 * entries of other lists by their id (`events.interviews.title`). Derived ones: `services.mentoring.a` ("a …"),
 * `support.listening.reach` ("call … on …"), `checked`; `events.next` with `title` and `when`, `when` of each event,
 * `presentations.list`, `reviewedOn`. They stand in an author's sentences, so they are in the language of the content.
 */
export function buildVariables(config: WorkshopConfig): Variables {
  // No prototype: `{{ constructor }}` must be as unknown as any other wrong word.
  const variables: Variables = Object.create(null)
  const words = wordsOf(config.contentLanguage)
  for (const path of optionalPaths()) variables[path] = null
  const { support, services, ...rest } = config
  collect(variables, '', rest)
  collect(variables, 'services', services)
  for (const key of serviceKeys) {
    if (services[key])
      variables[`services.${key}.a`] = words.withArticle(services[key].name)
  }
  for (const role of supportRoles)
    addSupport(variables, words, role, support.find(entry => entry.role === role))
  addEvents(variables, words, config.events)
  if (config.presentations.length > 0)
    variables['presentations.list'] = config.presentations.map(presentation => presentation.title).join('; ')
  variables.reviewedOn = words.formatDay(config.reviewed)
  return variables
}

/** What may be missing from workshop.yaml without a mistake. */
function optionalPaths(): string[] {
  return [
    'institution.url',
    'institution.logo',
    ...serviceKeys.flatMap(key => [...serviceFields, 'a'].map(field => `services.${key}.${field}`)),
    ...customKeys.map(key => `customs.${key}`),
    ...supportRoles.flatMap(role => supportFields.map(field => `support.${role}.${field}`)),
    ...['source.title', 'source.by', 'source.url'],
    ...['events.next', 'events.next.title', 'events.next.when', 'events.next.place', 'events.next.url'],
    'presentations.list',
  ]
}

function addSupport(variables: Variables, words: Words, role: string, entry: Support | undefined): void {
  if (!entry)
    return
  const { text, lastChecked, ...rest } = entry
  const values: Partial<Record<(typeof supportFields)[number], string | undefined>> = {
    ...rest,
    reach: supportInSentence(entry, words.supportSentences),
    textNumber: text?.number,
    textWord: text?.word,
    checked: words.formatDay(lastChecked),
  }
  for (const field of supportFields) variables[`support.${role}.${field}`] = values[field] ?? null
}

function addEvents(variables: Variables, words: Words, events: readonly AdvertisedEvent[]): void {
  const { formatEvent, formatWeekday } = words
  for (const event of events) variables[`events.${event.id}.when`] = formatEvent(event)
  const [next] = [...events].sort((a, b) => (a.start < b.start ? -1 : 1))
  if (!next)
    return
  variables['events.next'] = `${next.title}, ${formatEvent(next)}`
  variables['events.next.title'] = next.title
  variables['events.next.when'] = formatEvent(next)
  variables['events.next.place'] = next.place ?? null
  variables['events.next.url'] = next.url ?? null
  // A confirmed event has a day of its own; until then a weekday would say more than anyone knows.
  if (next.confirmed)
    variables['events.next.date'] = formatWeekday(next.start.slice(0, 10))
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
        value === null || value.includes('://') ? value : value.replace(/[\\`*_[\]]/g, '\\$&'),
      ]),
    )
  )
}

/**
 * Puts the values in; a sentence whose value this university does not have leaves with it. An unknown variable stays
 * as it is and becomes an error with its own line. Without variables (workshop.yaml could not be read) nobody can say
 * which are known, and all stay as they are.
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
      return variables[name] ?? noValue
    problems.push({
      file: where.file,
      line: where.line + newlines(text.slice(0, offset)),
      fact: `{{ ${name} }} is not known`,
      remedy: `Use a path of workshop.yaml, such as {{ institution.name }}.${didYouMean(name, Object.keys(variables))}`,
      severity: 'error',
    })
    return whole
  })
  return { text: leaveOut(resolved), problems }
}

/**
 * The same for every string inside parsed YAML; `lineOf` says where each one stands. An entry of a list that has
 * nothing left leaves the list.
 */
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
    ? value
        .map((child, index) => ({ before: child, after: resolveChild(index, child) }))
        .filter(({ before, after }) => after !== '' || before === '')
        .map(({ after }) => after)
    : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolveChild(key, child)]))
  return { value: resolved, problems }
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
