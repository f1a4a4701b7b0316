import type { ReadConfig, WorkshopConfig } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { YamlText } from './yaml-text.ts'
import { configSchema } from '../model/config.ts'
import { parseInPlainWords } from './plain-words.ts'
import { parseYamlText } from './yaml-text.ts'

export interface ParsedConfig {
  config: WorkshopConfig | null
  problems: Problem[]
  /** The lines of the entries, by path with ids: `support.samaritans`. */
  lines: Record<string, number>
}

/** What only the computer knows, for a workshop.yaml that leaves it out. */
export interface Machine {
  /** Its own zone, `Europe/London`. */
  timeZone: string
  /** The day there, `2026-11-22`. */
  today: string
}

/** Parses workshop.yaml; `config` is `null` when anything in it is wrong. */
export function parseConfig(text: string, file: string, machine: Machine): ParsedConfig {
  const yaml = parseYamlText(text, { file, line: 1 })
  if (yaml.problems.length > 0)
    return { config: null, problems: yaml.problems, lines: {} }
  if (yaml.data === null) {
    return {
      config: null,
      problems: [
        {
          file,
          line: null,
          fact: 'this file is empty',
          remedy: 'Write at least "institution:" and, on the next line after two spaces, '
            + '"name: Your University".',
          severity: 'error',
        },
      ],
      lines: {},
    }
  }
  const subject = { file, yaml, name: 'workshop.yaml' }
  const { value, problems } = parseInPlainWords(configSchema, withoutEmptyLists(yaml.data), subject)
  problems.push(...plainTextProblems(yaml.data, file, yaml))
  const lines: Record<string, number> = {}
  if (value)
    collectLines(value, yaml, [], '', lines)
  if (value === null || problems.some(problem => problem.severity === 'error'))
    return { config: null, problems, lines }
  return { config: filledIn(value, machine), problems: [...problems, ...guesses(value, file, machine)], lines }
}

/** `support:` with nothing below it says what leaving it out says: there is none. */
function withoutEmptyLists(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return data
  const mayBeEmpty = ['services', 'customs', 'events', 'presentations', 'support', 'session']
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => value !== null || !mayBeEmpty.includes(key)))
}

function filledIn(config: ReadConfig, { timeZone, today }: Machine): WorkshopConfig {
  return {
    ...config,
    reviewed: config.reviewed ?? today,
    contentLanguage: config.contentLanguage ?? config.language,
    session: { ...config.session, timeZone: config.session.timeZone ?? timeZone },
  }
}

/** What the computer filled in by guessing is said, so that nobody advertises a wrong hour. */
function guesses({ reviewed, session }: ReadConfig, file: string, machine: Machine): Problem[] {
  const warning = (fact: string, remedy: string): Problem => ({ file, line: null, fact, remedy, severity: 'warning' })
  return [
    ...(session.timeZone === undefined
      ? [
          warning(
            `there is no time zone, so all hours are in this computer's: ${machine.timeZone}`,
            `Add it: session, and under it timeZone: ${machine.timeZone}.`,
          ),
        ]
      : []),
    ...(reviewed === undefined
      ? [
          warning(
            'it does not say when it was last read',
            `Read it from top to bottom, then add reviewed: ${machine.today}.`,
          ),
        ]
      : []),
  ]
}

/** These words go into slides and handouts as they are: a tag or a variable in them would come alive there. */
function plainTextProblems(value: unknown, file: string, yaml: YamlText, path: PropertyKey[] = []): Problem[] {
  if (typeof value === 'string') {
    const mark = /<|\{\{/.exec(value)?.[0]
    return mark
      ? [
          {
            file,
            line: yaml.lineOf(path),
            fact: `"${String(path.at(-1))}" contains ${mark}`,
            remedy: 'Write plain words, without < or {{.',
            severity: 'error',
          },
        ]
      : []
  }
  if (typeof value !== 'object' || value === null)
    return []
  return Object.entries(value).flatMap(([key, child]) =>
    plainTextProblems(child, file, yaml, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function collectLines(
  value: unknown,
  yaml: YamlText,
  path: PropertyKey[],
  name: string,
  lines: Record<string, number>,
): void {
  if (name)
    lines[name] = yaml.lineOf(path)
  if (typeof value !== 'object' || value === null)
    return
  for (const [key, child] of Object.entries(value)) {
    const part = Array.isArray(value) ? String(Reflect.get(new Object(child), 'id') ?? key) : key
    collectLines(
      child,
      yaml,
      [...path, Array.isArray(value) ? Number(key) : key],
      name ? `${name}.${part}` : part,
      lines,
    )
  }
}
