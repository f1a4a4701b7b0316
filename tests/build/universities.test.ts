import type { Workshop } from '../../src/workshop/model/workshop.ts'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicWorkshop } from '../../src/live/public-workshop.ts'
import { checkPapers } from '../../src/paper/compose/check-papers.ts'
import { kitPapers } from '../../src/paper/compose/paper.ts'
import { makeRun } from '../../src/paper/compose/run.ts'
import { makeKit } from '../../src/paper/files/kit.ts'
import { checkWorkshop } from '../../src/workshop/check/check.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { plainText } from '../../src/workshop/markdown/plain-text.ts'
import { formatProblem } from '../../src/workshop/model/problem.ts'
import { facilitatorCookie, newSession, startServer } from '../support/live-server.ts'

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40"/></svg>'
/** What belongs to the shipped university, or to its country, and to no other. */
const foreign = /Loughborough|Lboro|Samaritans|SHOUT|NHS|\b999\b|\bGP\b|In the UK|UK interview|Help Point|\{\{|\uE000/

/** The shipped kit with another university's workshop.yaml, and nothing else changed. */
async function kitOf(name: string): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'university-'))
  for (const part of ['slides.md', 'facts.yaml', 'toolbox.yaml', 'handouts', 'public'])
    await cp(path.join(process.cwd(), part), path.join(root, part), { recursive: true })
  const config = await readFile(path.join(process.cwd(), `tests/fixtures/universities/${name}.yaml`), 'utf8')
  await writeFile(path.join(root, 'workshop.yaml'), config)
  await mkdir(path.join(root, 'public'), { recursive: true })
  await writeFile(path.join(root, 'public/logo.svg'), logo)
  return root
}

describe.each(['berlin', 'usa', 'name-only', 'many'])('the university %s changes only workshop.yaml', (name) => {
  let root: string
  let workshop: Workshop
  let errors: string[]

  beforeAll(async () => {
    root = await kitOf(name)
    const loaded = await loadWorkshop(root)
    workshop = loaded.workshop!
    const problems = [
      ...loaded.problems,
      ...checkWorkshop(workshop, { today: workshop.config.reviewed }),
      ...checkPapers(workshop),
    ]
    errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem)
  })
  afterAll(() => rm(root, { recursive: true }))

  it('and has no error', () => {
    expect(errors).toEqual([])
  })

  it('and says nothing of another on slides, phones and students\' papers', () => {
    const { facts } = workshop
    const spoken = workshop.slides.flatMap(({ content, note, runSheet }) => [
      plainText([...content, ...note.say, ...note.do, ...note.ifItGoesWrong]),
      runSheet ?? '',
    ])
    const papers = kitPapers(makeRun(workshop)).filter(paper => paper.id !== 'facilitator-guide')
    const onPaper = papers.map(paper => plainText(paper.content))
    const texts = [...spoken, ...onPaper, JSON.stringify(publicWorkshop(workshop, 'alone'))]
    expect(facts.length).toBeGreaterThan(5)
    for (const text of texts) expect(foreign.exec(text)?.[0] ?? null).toBeNull()
  })

  it('and the server starts with it, and gives phones and facilitator its names', async () => {
    const server = await startServer({ workshop })
    const { code } = await newSession(server)
    const cookie = await facilitatorCookie(server.url, server.key)
    const content = await (await fetch(`${server.url}/content.json`)).text()
    const session = await fetch(`${server.url}/present/sessions/${code}`, { headers: { cookie } })
    const signIn = await (await fetch(`${server.url}/present`)).text()
    await server.close()
    expect(JSON.parse(content)).toMatchObject({ institution: { name: workshop.config.institution.name } })
    expect(session.status).toBe(200)
    expect(signIn).toContain(workshop.config.institution.careersService)
  })

  it('and every paper keeps to its sides', { timeout: 120_000 }, async () => {
    const made = await makeKit({
      root,
      run: makeRun(workshop),
      out: path.join(root, 'kit'),
      formats: { sizes: ['a4', 'letter'], largePrint: false },
      only: null,
    })
    expect(made.problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([])
  })
})

it('lists the size of its own printers first', async () => {
  const root = await kitOf('usa')
  const { workshop } = await loadWorkshop(root)
  const { files } = await makeKit({
    root,
    run: makeRun(workshop!),
    out: path.join(root, 'kit'),
    formats: { sizes: ['a4', 'letter'], largePrint: false },
    only: ['evaluation'],
  })
  const pdfs = files.map(file => file.path).filter(file => file.endsWith('.pdf'))
  expect(pdfs).toEqual(['evaluation-letter.pdf', 'evaluation-a4.pdf', 'evaluation-form.pdf'])
  await rm(root, { recursive: true })
})

it('names its own people beside their own numbers', async () => {
  const root = await kitOf('berlin')
  const { workshop } = await loadWorkshop(root)
  const support = kitPapers(makeRun(workshop!)).find(({ id }) => id === 'support-sheet')!
  const text = plainText(support.content)
  expect(text).toContain('please call TelefonSeelsorge on 0800 111 0 111')
  expect(text).toContain('call 112')
  expect(text).toContain('Psychologische Beratung')
  await rm(root, { recursive: true })
})

it('says where to ask under a heading for which it has nothing', async () => {
  const root = await kitOf('name-only')
  const { workshop } = await loadWorkshop(root)
  const papers = kitPapers(makeRun(workshop!))
  const textOf = (wanted: string) => plainText(papers.find(({ id }) => id === wanted)!.content)
  expect(textOf('support-sheet')).toMatch(/Who to contact\s+Talk to someone you trust/)
  expect(textOf('take-away')).toMatch(/What’s next\s+Ask the careers service what’s on next\./)
  await rm(root, { recursive: true })
})
