import type { z } from 'zod'
import type { Activity } from '../model/activity.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import type { Block } from '../model/workshop.ts'
import type { RawSlide } from './raw-slide.ts'
import type { Variables } from './variables.ts'
import type { YamlText } from './yaml-text.ts'
import { slideKeys, slideMatterSchema, slidePartSchemas } from '../model/slide-frontmatter.ts'
import { didYouMean } from './nearest.ts'
import { parseInPlainWords } from './plain-words.ts'
import { resolveVariablesIn } from './variables.ts'
import { parseYamlText } from './yaml-text.ts'

/** A slide's frontmatter, as far as it can be understood. */
export interface SlideMatter {
  id: string
  blockId: string
  title: string | null
  own: z.output<typeof slideMatterSchema> | null
  block: Block | null
  activity: Activity | null
  texts: SourceText[]
  problems: Problem[]
  /** The line of an entry. */
  lineOf: YamlText['lineOf']
}

/** Reads a slide's frontmatter; `no` is its position in the deck, from 1. */
export function readSlideMatter(raw: RawSlide, no: number, variables: Variables | null): SlideMatter {
  const yaml = parseYamlText(raw.matter, { file: raw.file, line: raw.matterLine })
  const { value, problems } = resolveVariablesIn(yaml.data ?? {}, variables, raw.file, yaml.lineOf)
  const data: Record<string, unknown> = isRecord(value) ? value : {}
  const id = typeof data.id === 'string' ? data.id : `slide-${no}`
  const read = { file: raw.file, yaml, name: typeof data.id === 'string' ? `slide "${id}"` : `slide ${no}` }
  const { block: _block, activity: _activity, ...rest } = data
  // Broken YAML is one mistake; what is missing because of it is not another.
  const own
    = yaml.problems.length > 0
      ? { value: null, problems: yaml.problems }
      : parseInPlainWords(slideMatterSchema, rest, read)
  const block = readBlock(data, read)
  const activity
    = 'activity' in data
      ? parseInPlainWords(slidePartSchemas.activity, data.activity, {
          ...read,
          at: ['activity'],
          name: partName(data.activity, 'activity', read.name),
        })
      : { value: null, problems: [] }
  return {
    id,
    blockId: isRecord(data.block) && typeof data.block.id === 'string' ? data.block.id : '',
    title: typeof data.title === 'string' ? data.title : null,
    own: own.value,
    block: block.value,
    activity: activity.value,
    texts: matterTexts(data, yaml),
    lineOf: yaml.lineOf,
    problems: [
      ...problems,
      ...own.problems,
      ...block.problems,
      ...activity.problems,
      ...mistypedKeys(data, read),
      ...missingClick(activity.value, own.value, read),
    ],
  }
}

function readBlock(
  data: Record<string, unknown>,
  read: { file: string, yaml: YamlText, name: string },
): { value: Block | null, problems: Problem[] } {
  if (!('block' in data))
    return { value: null, problems: [] }
  const name = partName(data.block, 'block', read.name)
  const { value, problems } = parseInPlainWords(slidePartSchemas.block, data.block, { ...read, at: ['block'], name })
  if (!value)
    return { value: null, problems }
  const { min, ...block } = value
  return { value: { ...block, minMinutes: min, line: read.yaml.lineOf(['block']) }, problems }
}

function partName(part: unknown, noun: string, owner: string): string {
  if (!isRecord(part) || typeof part.id !== 'string')
    return `the ${noun} of ${owner}`
  const kind = noun === 'block' ? 'block' : part.kind === 'exercise' ? 'exercise' : 'question'
  return `${kind} "${part.id}"`
}

function mistypedKeys(
  data: Record<string, unknown>,
  { file, yaml, name }: { file: string, yaml: YamlText, name: string },
): Problem[] {
  // Slidev's own keys are many and may grow: only words very near to ours are named.
  const slidevKeys = ['title', 'class', 'level', 'click', 'image', 'theme', 'fonts', 'info', 'hide']
  return Object.keys(data)
    .filter(key => !(slideKeys as readonly string[]).includes(key) && !slidevKeys.includes(key))
    .map(key => ({ key, near: didYouMean(key, slideKeys) }))
    .filter(({ near }) => near !== '')
    .map(({ key, near }): Problem => ({
      file,
      line: yaml.lineOf([key]),
      fact: `${name} has an unknown entry "${key}"`,
      remedy: near.trim(),
      severity: 'error',
    }))
}

/** Without a second click nothing would reveal the results, or start the exercise; what is always open needs none. */
function missingClick(
  activity: Activity | null,
  own: SlideMatter['own'],
  { file, yaml, name }: { file: string, yaml: YamlText, name: string },
): Problem[] {
  const isAnytime = activity?.kind === 'text' && activity.anytime
  return activity && own && !own.clicks && !isAnytime
    ? [
        {
          file,
          line: yaml.lineOf(['activity']),
          fact: `${name} has an activity but no click to reveal or start it`,
          remedy: 'Add "clicks: 1".',
          severity: 'error',
        },
      ]
    : []
}

/** The sentences people see that stand in the frontmatter: prompts, labels, help, titles. */
function matterTexts(value: unknown, yaml: YamlText, path: PropertyKey[] = []): SourceText[] {
  if (typeof value === 'string')
    return isProse(path) ? [{ of: 'matter', text: value, line: yaml.lineOf(path) }] : []
  if (typeof value !== 'object' || value === null)
    return []
  return Object.entries(value).flatMap(([key, child]) =>
    matterTexts(child, yaml, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function isProse(path: PropertyKey[]): boolean {
  if (path[0] === 'runSheet')
    return true
  const key = String(path.findLast(part => typeof part === 'string'))
  return (
    (path[0] === 'activity' || path[0] === 'block')
    && [
      'prompt',
      'prompts',
      'help',
      'label',
      'title',
      'text',
      'others',
      'alone',
      'aloneTitle',
      'levels',
      'motivation',
      'lowLabel',
      'highLabel',
      'onPaper',
      'materials',
    ].includes(key)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
