import type { Problem } from './model/problem.ts'
import type { Content, Workshop } from './model/workshop.ts'
import type { RawSlide } from './read/raw-slide.ts'
import type { Machine } from './read/read-config.ts'
import type { Variables } from './read/variables.ts'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { load } from '@slidev/parser/fs'
import { localDayAt } from './model/local-time.ts'
import { sortProblems } from './model/problem.ts'
import { parseFacts } from './read/facts.ts'
import { parseHandout } from './read/handouts.ts'
import { linkSupport } from './read/link-support.ts'
import { rawSlide } from './read/raw-slide.ts'
import { parseConfig } from './read/read-config.ts'
import { parseSlides } from './read/slides.ts'
import { emptyToolbox, parseToolbox } from './read/toolbox.ts'
import { buildVariables } from './read/variables.ts'

export interface LoadedWorkshop {
  /** `null` only when the content cannot be understood at all: no workshop.yaml, or no slides. */
  workshop: Workshop | null
  /** What could be read, also where workshop.yaml could not: it can still be checked. */
  content: Content
  problems: Problem[]
}

/** Reads workshop.yaml, facts.yaml, toolbox.yaml, slides.md and handouts/*.md, and names everything wrong at once. */
export async function loadWorkshop(root: string): Promise<LoadedWorkshop> {
  const configText = await readText(root, 'workshop.yaml')
  const {
    config,
    problems: configProblems,
    lines,
  } = configText.text === null
    ? { config: null, problems: [], lines: {} }
    : parseConfig(configText.text, 'workshop.yaml', thisMachine())
  const factsText = await readText(root, 'facts.yaml')
  const { facts, problems: factProblems }
    = factsText.text === null ? { facts: [], problems: [] } : parseFacts(factsText.text, 'facts.yaml')
  const variables = config && buildVariables(config)
  const toolboxText = await readText(root, 'toolbox.yaml')
  const { toolbox, problems: toolboxProblems } = toolboxText.text === null
    ? { toolbox: emptyToolbox, problems: [] }
    : parseToolbox(toolboxText.text, 'toolbox.yaml', variables)
  const rawSlides = await readSlides(root)
  const problems = [
    ...configText.problems,
    ...configProblems,
    ...factsText.problems,
    ...factProblems,
    ...toolboxText.problems,
    ...toolboxProblems,
    ...rawSlides.problems,
  ]
  const { slides, blocks, problems: slideProblems } = parseSlides(rawSlides.slides, variables)
  const { handouts, problems: handoutProblems } = await readHandouts(root, variables)
  problems.push(...slideProblems, ...handoutProblems)
  const partial = {
    slides: hasErrors([...rawSlides.problems, ...slideProblems]),
    facts: hasErrors(factProblems),
    handouts: hasErrors(handoutProblems),
  }
  const read = { facts, blocks, slides, handouts, toolbox, partial }
  const content = config ? linkSupport(read, config.support, config.contentLanguage) : read
  const workshop = config && slides.length > 0 ? { ...content, config, configLines: lines } : null
  return { workshop, content, problems: sortProblems(problems) }
}

/** Only the `{{ variables }}`: what Slidev needs before it compiles the slides. */
export async function loadVariables(root: string): Promise<{ variables: Variables, problems: Problem[] }> {
  const { text, problems } = await readText(root, 'workshop.yaml')
  const parsed = text === null ? { config: null, problems } : parseConfig(text, 'workshop.yaml', thisMachine())
  return { variables: parsed.config ? buildVariables(parsed.config) : {}, problems: parsed.problems }
}

function thisMachine(): Machine {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return { timeZone, today: localDayAt(Date.now(), timeZone) }
}

function hasErrors(problems: Problem[]): boolean {
  return problems.some(problem => problem.severity === 'error')
}

async function readText(root: string, file: string): Promise<{ text: string | null, problems: Problem[] }> {
  try {
    const text = await readFile(join(root, file), 'utf8')
    return { text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), problems: [] }
  }
  catch {
    return { text: null, problems: [missing(file)] }
  }
}

function missing(file: string): Problem {
  return {
    file,
    line: null,
    fact: 'this file is missing or cannot be read',
    remedy: 'Copy the shipped one back, or check its name and folder.',
    severity: 'error',
  }
}

async function readSlides(root: string): Promise<{ slides: RawSlide[], problems: Problem[] }> {
  const entry = join(root, 'slides.md')
  const { problems } = await readText(root, 'slides.md')
  if (problems.length > 0)
    return { slides: [], problems }
  try {
    const data = await load({ roots: [root], userRoot: root, allowedRoots: [root] }, entry)
    for (const [path, markdown] of Object.entries(data.markdownFiles)) {
      for (const error of markdown.errors ?? []) {
        problems.push({
          file: nameOf(root, path),
          line: error.row + 1,
          fact: error.message.replaceAll(`${slash(root)}/`, ''),
          remedy: 'Correct this slide, or remove it.',
          severity: 'error',
        })
      }
    }
    const slides = data.slides.map(({ source }) => rawSlide(nameOf(root, source.filepath), source))
    if (slides.every(slide => slide.content === '' && slide.matter === '')) {
      return {
        slides: [],
        problems: [
          ...problems,
          {
            file: 'slides.md',
            line: null,
            fact: 'this file has no slides',
            remedy: 'Copy the shipped slides.md back.',
            severity: 'error',
          },
        ],
      }
    }
    return { slides, problems }
  }
  catch (error) {
    const fact = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return {
      slides: [],
      problems: [
        {
          file: 'slides.md',
          line: null,
          fact: `the slides cannot be read: ${fact}`,
          remedy: 'Check the frontmatter of each slide.',
          severity: 'error',
        },
      ],
    }
  }
}

function nameOf(root: string, path: string): string {
  return slash(relative(root, path))
}

function slash(path: string): string {
  return path.split(sep).join('/')
}

async function readHandouts(
  root: string,
  variables: Variables | null,
): Promise<Pick<Workshop, 'handouts'> & { problems: Problem[] }> {
  const names = await readdir(join(root, 'handouts')).catch(() => [])
  const handouts: Workshop['handouts'] = []
  const problems: Problem[] = []
  for (const name of names.filter(name => name.endsWith('.md') && name !== 'README.md').sort()) {
    const file = `handouts/${name}`
    const { text, problems: readProblems } = await readText(root, file)
    const parsed = text === null ? { handout: null, problems: readProblems } : parseHandout(text, file, variables)
    problems.push(...parsed.problems)
    if (parsed.handout)
      handouts.push(parsed.handout)
  }
  return { handouts, problems }
}

/** Which of these paths, relative to `root`, are files. */
export async function existingFiles(root: string, paths: readonly string[]): Promise<Set<string>> {
  const found = await Promise.all(
    paths.map(async path =>
      (await stat(join(root, path)).then(
        info => info.isFile(),
        () => false,
      ))
        ? [path]
        : [],
    ),
  )
  return new Set(found.flat())
}
