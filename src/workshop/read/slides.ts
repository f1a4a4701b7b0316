import type { Activity } from '../model/activity.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceText } from '../model/source-text.ts'
import type { Block, Slide } from '../model/workshop.ts'
import type { RawSlide } from './raw-slide.ts'
import type { SlideMatter } from './slide-matter.ts'
import type { Variables } from './variables.ts'
import { firstHeading, parseMarkdown } from '../markdown/markdown.ts'
import { isQuestion } from '../model/activity.ts'
import { parseNote } from './notes.ts'
import { readSlideMatter } from './slide-matter.ts'
import { resolveVariables } from './variables.ts'

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
  const matter = readSlideMatter(raw, no, variables)
  const content = resolveVariables(raw.content, variables, { file: raw.file, line: raw.contentLine })
  const noteText = resolveVariables(raw.note, variables, { file: raw.file, line: raw.noteLine })
  const { doc, problems: contentProblems } = parseMarkdown(content.text, {
    file: raw.file,
    line: raw.contentLine,
    html: 'drop',
  })
  const { note, problems: noteProblems } = parseNote(noteText.text, { file: raw.file, line: raw.noteLine })
  const { alone, problems: aloneProblems } = readAlone(matter.own?.alone, raw, matter.lineOf(['alone']))
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
    ...(matter.own?.picture === undefined ? {} : { picture: matter.own.picture }),
    lengths: matter.own?.lengths ?? [45, 60, 90],
    guidance: matter.own?.guidance ?? [],
    facts: matter.own?.facts ?? [],
    activity: matter.activity,
    ...(matter.own?.reveals === undefined ? {} : { reveals: matter.own.reveals }),
    onlyInRoom: matter.own?.readers === 'room',
    ...(alone && { alone }),
    maySkip: matter.own?.late === 'skip',
    quietSeconds: matter.own?.quiet ?? { 45: 0, 60: 0, 90: 0 },
    runSheet: matter.own?.runSheet ?? null,
    content: doc,
    note,
    line: raw.line,
    file: raw.file,
    texts,
  }
  const problems = [
    ...matter.problems,
    ...content.problems,
    ...contentProblems,
    ...aloneProblems,
    ...noteText.problems,
    ...noteProblems,
  ]
  return { slide, block: matter.block, problems }
}

type AloneMatter = NonNullable<SlideMatter['own']>['alone']

/** The words for someone on their own are Markdown, as the slide's are. */
function readAlone(
  matter: AloneMatter,
  { file }: RawSlide,
  line: number,
): { alone: Slide['alone'], problems: Problem[] } {
  if (!matter)
    return { alone: undefined, problems: [] }
  const { text, ...question } = matter
  if (text === undefined)
    return { alone: question, problems: [] }
  const { doc, problems } = parseMarkdown(text, { file, line, html: 'drop' })
  return { alone: { ...question, text: doc }, problems }
}

function activityTitle(activity: Activity | null): string | null {
  return activity && (isQuestion(activity) ? activity.prompt : activity.title)
}
