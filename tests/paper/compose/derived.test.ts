import type { Paper } from '../../../src/paper/compose/paper.ts'
import type { DocBlock } from '../../../src/workshop/model/doc.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { derivedPapers, derivedProblems, isDerived } from '../../../src/paper/compose/derived.ts'
import { makeSheet } from '../../../src/paper/pdf/sheet.ts'
import { fitToSides } from '../../../src/paper/pdf/sides.ts'
import { TypstCompiler } from '../../../src/paper/pdf/typst-compiler.ts'
import { helplineLinks } from '../../../src/workshop/helpline-links.ts'
import { plainText } from '../../../src/workshop/markdown/plain-text.ts'
import { walkInlines } from '../../../src/workshop/markdown/walk.ts'
import { lengths } from '../../../src/workshop/model/length.ts'
import { options, realWorkshop, withContent } from './sample.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
let workshop: Workshop

beforeAll(async () => {
  workshop = await realWorkshop()
})

describe('derivedPapers', () => {
  it('makes the facilitator\'s papers, and none for students', () => {
    const papers = derivedPapers(workshop, options())
    expect(papers.map(({ id }) => id)).toEqual([
      'facilitator-guide',
      'join-poster',
      'paper-pack',
      'run-sheet',
      'schedule',
      'script',
    ])
    expect(new Set(papers.map(paper => paper.for))).toEqual(new Set(['facilitator']))
  })

  it('leaves no line [[…]] unfilled', () => {
    for (const paper of derivedPapers(workshop, options())) expect(plainText(paper.content)).not.toContain('[[')
    expect(derivedProblems(workshop)).toEqual([])
  })

  it('reports a line [[…]] that stands for nothing, with the ones that exist', () => {
    const broken = withContent(workshop, 'join-poster', [line('[[joyn]]')])
    expect(derivedProblems(broken)).toMatchObject([
      {
        file: 'handouts/join-poster.md',
        fact: '"[[joyn]]" stands for nothing',
        remedy: 'Use one of [[join]], or take the line out.',
        severity: 'error',
      },
    ])
    expect(() => derivedPapers(broken, options())).toThrow(/join-poster\.md.*\[\[joyn\]\]/)
  })

  it('reports such a line in a handout that nothing is derived for', () => {
    expect(derivedProblems(withContent(workshop, 'take-away', [line('[[script]]')]))).toHaveLength(1)
  })

  it.each(lengths)(
    'keeps each paper to its promised sides at %i minutes, on A4 and on Letter',
    async (lengthMinutes) => {
      const papers = derivedPapers(workshop, options({ lengthMinutes, startsAt: '2027-03-03T14:00', venue: 'Room 1' }))
      await expectToFit(papers)
    },
    120_000,
  )

  it('keeps the run sheet to its sides when it carries a new plan', async () => {
    const papers = derivedPapers(
      workshop,
      options({ lengthMinutes: 90, startsAt: '2027-03-03T14:00', lateMinutes: 20 }),
    )
    await expectToFit(papers.filter(({ id }) => id === 'run-sheet'))
  })

  it('makes the same papers from the same input', () => {
    expect(derivedPapers(workshop, options())).toEqual(derivedPapers(workshop, options()))
  })
})

describe('the facilitator guide', () => {
  it('has the script of every block, every figure with its limits, and every helpline with the day it was checked', () => {
    const guide = textOf('facilitator-guide')
    for (const block of workshop.blocks) expect(guide).toContain(block.title)
    for (const fact of workshop.facts) expect(guide).toContain(fact.limits)
    expect(guide).toContain('116 123')
    expect(guide).toContain('20 November 2026')
  })

  it('has every way to a helpline as a link', () => {
    const links = [...walkInlines(contentOf('facilitator-guide'))].flatMap(node => (node.kind === 'link' ? [node.href] : []))
    for (const href of workshop.config.helplines.flatMap(helplineLinks).map(link => link.href))
      expect(links).toContain(href)
  })

  it('leaves the words of other lengths out', () => {
    const only90 = workshop.slides.find(slide => slide.lengths.length === 1 && slide.lengths[0] === 90)!
    const start = plainText(only90.note.say).slice(0, 40)
    expect(textOf('script', { lengthMinutes: 90 })).toContain(start)
    expect(textOf('script', { lengthMinutes: 45 })).not.toContain(start)
  })
})

describe('the join poster', () => {
  it('shows address, code and a giant QR code that leads to the session', () => {
    const poster = contentOf('join-poster', { join: { address: 'http://192.168.1.20:3000/', code: 'K7M2QX' } })
    expect(poster.find(block => block.kind === 'qr')).toMatchObject({
      href: 'http://192.168.1.20:3000/K7M2QX',
      giant: true,
    })
    expect(plainText(poster)).toContain('192.168.1.20:3000\nK7M2QX')
  })

  it('leaves room to write address and code when there is no session yet', () => {
    const poster = contentOf('join-poster')
    expect(poster.some(block => block.kind === 'qr')).toBe(false)
    expect(poster.find(block => block.kind === 'table')?.rows).toEqual([[[], [], [], [], [], []]])
  })
})

describe('isDerived', () => {
  it('tells handouts that are written in full from papers that are derived', () => {
    expect(isDerived({ id: 'run-sheet' })).toBe(true)
    expect(isDerived({ id: 'action-plan' })).toBe(false)
    expect(isDerived({ id: 'constructor' })).toBe(false)
  })
})

async function expectToFit(papers: Paper[]): Promise<void> {
  const compiler = new TypstCompiler(root)
  for (const paper of papers) {
    for (const size of ['a4', 'letter'] as const) {
      const sheet = makeSheet(paper, workshop.config, { size, large: false, form: false })
      expect((await fitToSides(compiler, sheet, paper, size)).problem).toBeNull()
      expect(sheet.missing).toEqual([])
    }
    await compiler.rest()
  }
}

function contentOf(id: string, wanted: Parameters<typeof options>[0] = {}): DocBlock[] {
  return derivedPapers(workshop, options(wanted)).find(paper => paper.id === id)!.content
}

function textOf(id: string, wanted: Parameters<typeof options>[0] = {}): string {
  return plainText(contentOf(id, wanted))
}

function line(text: string): DocBlock {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] }
}
