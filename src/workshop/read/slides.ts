import type { z } from 'zod'
import type { Activity } from '../model/activity.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import type { Block, Slide } from '../model/workshop.ts'
import type { Variables } from './variables.ts'
import type { YamlText } from './yaml-text.ts'
import { firstHeading, parseMarkdown } from '../markdown/markdown.ts'
import { isQuestion } from '../model/activity.ts'
import { slideKeys, slideMatterSchema, slidePartSchemas } from '../model/slide-frontmatter.ts'
import { parseNote } from './notes.ts'
import { didYouMean, parseInPlainWords } from './plain-words.ts'
import { resolveVariables, resolveVariablesIn } from './variables.ts'
import { parseYamlText } from './yaml-text.ts'

/** A slide as Slidev's parser cuts it out of the file. Lines are 1-based, in that file. */
export interface RawSlide {
  file: string
  line: number
  /** The frontmatter's YAML. */
  matter: string
  matterLine: number
  content: string
  contentLine: number
  note: string
  noteLine: number
}

export interface ParsedSlides {
  slides: Slide[]
  blocks: Block[]
  problems: Problem[]
}

/** Builds slides and blocks. A slide with a mistake stays, as far as it can be understood, and the mistake is named. */
export function parseSlides(rawSlides: RawSlide[], variables: Variables | null): ParsedSlides {
  const parsed: ParsedSlides = { slides: [], blocks: [], problems: [] }
  rawSlides.forEach((raw, index) => {
    const { slide, block, problems } = parseSlide(raw, index + 1, variables)
    parsed.problems.push(...problems)
    if (block)
      parsed.blocks.push(block)
    const blockId = slide.blockId || parsed.slides.at(-1)?.blockId || ''
    if (!blockId) {
      parsed.problems.push({
        file: raw.file,
        line: raw.line,
        fact: `slide "${slide.id}" belongs to no block`,
        remedy: 'Give the first slide a "block:".',
        severity: 'error',
      })
    }
    parsed.slides.push({ ...slide, blockId })
  })
  return parsed
}

function parseSlide(
  raw: RawSlide,
  no: number,
  variables: Variables | null,
): { slide: Slide, block: Block | null, problems: Problem[] } {
  const matter = readMatter(raw, no, variables)
  const content = resolveVariables(raw.content, variables, { file: raw.file, line: raw.contentLine })
  const noteText = resolveVariables(raw.note, variables, { file: raw.file, line: raw.noteLine })
  const { doc, problems: contentProblems } = parseMarkdown(content.text, {
    file: raw.file,
    line: raw.contentLine,
    html: 'drop',
  })
  const { note, problems: noteProblems } = parseNote(noteText.text, { file: raw.file, line: raw.noteLine })
  const texts: SourceText[] = [
    { of: 'content', text: content.text, line: raw.contentLine },
    { of: 'note', text: noteText.text, line: raw.noteLine },
    ...matter.texts,
  ]
  const slide: Slide = {
    id: matter.id,
    no,
    blockId: matter.blockId,
    title: firstHeading(doc) ?? matter.title ?? activityTitle(matter.activity) ?? matter.id,
    layout: matter.own?.layout ?? 'default',
    lengths: matter.own?.lengths ?? [45, 60, 90],
    guidance: matter.own?.guidance ?? [],
    facts: matter.own?.facts ?? [],
    activity: matter.activity,
    content: doc,
    note,
    line: raw.line,
    file: raw.file,
    texts,
  }
  const problems = [...matter.problems, ...content.problems, ...contentProblems, ...noteText.problems, ...noteProblems]
  return { slide, block: matter.block, problems }
}

function activityTitle(activity: Activity | null): string | null {
  return activity && (isQuestion(activity) ? activity.prompt : activity.title)
}

interface Matter {
  id: string
  blockId: string
  title: string | null
  own: z.output<typeof slideMatterSchema> | null
  block: Block | null
  activity: Activity | null
  texts: SourceText[]
  problems: Problem[]
}

function readMatter(raw: RawSlide, no: number, variables: Variables | null): Matter {
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

/** Without a second click nothing would ever reveal the results, or start the exercise. */
function missingClick(
  activity: Activity | null,
  own: Matter['own'],
  { file, yaml, name }: { file: string, yaml: YamlText, name: string },
): Problem[] {
  return activity && own && !own.clicks
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
  const key = String(path.findLast(part => typeof part === 'string'))
  return (
    (path[0] === 'activity' || path[0] === 'block')
    && [
      'prompt',
      'prompts',
      'help',
      'label',
      'title',
      'others',
      'low',
      'high',
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
