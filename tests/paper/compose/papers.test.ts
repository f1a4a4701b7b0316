import type { Paper } from '../../../src/paper/compose/paper.ts'
import type { RequestedRun } from '../../../src/paper/compose/run.ts'
import type { DocBlock } from '../../../src/workshop/model/doc.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { scheduleCsv } from '../../../src/paper/calendar/schedule-csv.ts'
import { kitPapers } from '../../../src/paper/compose/paper.ts'
import { makeRun, StartError } from '../../../src/paper/compose/run.ts'
import { slotProblems } from '../../../src/paper/compose/slots.ts'
import { makeSheet } from '../../../src/paper/pdf/sheet.ts'
import { fitToSides } from '../../../src/paper/pdf/sides.ts'
import { TypstCompiler } from '../../../src/paper/pdf/typst-compiler.ts'
import { plainText } from '../../../src/workshop/markdown/plain-text.ts'
import { isDerived } from '../../../src/workshop/markdown/slots.ts'
import { walkInlines } from '../../../src/workshop/markdown/walk.ts'
import { lengths } from '../../../src/workshop/model/length.ts'
import { supportLinks } from '../../../src/workshop/support-links.ts'
import { realWorkshop, withContent } from './sample.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
let workshop: Workshop

beforeAll(async () => {
  workshop = await realWorkshop()
})

describe('the papers that are made from the deck', () => {
  it('are the facilitator\'s, and none for students', () => {
    const papers = workshop.handouts.filter(isDerived)
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

  it('have no line [[…]] left', () => {
    for (const paper of kitPapers(makeRun(workshop))) expect(plainText(paper.content)).not.toContain('[[')
    expect(slotProblems(workshop)).toEqual([])
  })

  it('report a line [[…]] that stands for nothing, with the ones that exist', () => {
    const broken = withContent(workshop, 'join-poster', [line('[[joyn]]')])
    expect(slotProblems(broken)).toMatchObject([
      {
        file: 'handouts/join-poster.md',
        fact: '"[[joyn]]" stands for nothing',
        remedy: expect.stringMatching(/^Use one of \[\[session\]\], .*\[\[join\]\], or take the line out\.$/),
        severity: 'error',
      },
    ])
    expect(() => kitPapers(makeRun(broken))).toThrow(/join-poster\.md.*\[\[joyn\]\]/)
  })

  it('may be any handout with such a line in it, whoever it is for', () => {
    const withSupport = withContent(workshop, 'take-away', [line('[[support]]')])
    expect(slotProblems(withSupport)).toEqual([])
    expect(plainText(contentOf('take-away', {}, withSupport))).toContain('116 123')
    expect(slotProblems(withContent(workshop, 'take-away', [line('[[constructor]]')]))).toHaveLength(1)
  })

  it.each(lengths)(
    'keep to their promised sides at %i minutes, on A4 and on Letter',
    async (lengthMinutes) => {
      const run = makeRun(workshop, { lengthMinutes, startsAt: '2027-03-03T14:00', venue: 'Room 1' })
      await expectToFit(kitPapers(run).filter(paper => paper.for === 'facilitator'))
    },
    120_000,
  )

  it('keep to them when the run sheet carries new times', async () => {
    const papers = kitPapers(makeRun(workshop, { lengthMinutes: 90, startsAt: '2027-03-03T14:00', lateMinutes: 20 }))
    await expectToFit(papers.filter(({ id }) => id === 'run-sheet'))
  })

  it('are the same for the same input', () => {
    expect(kitPapers(makeRun(workshop))).toEqual(kitPapers(makeRun(workshop)))
  })
})

describe('a run', () => {
  it('is planned once: every paper and table has the times of its own schedule', () => {
    const run = makeRun(workshop, { startsAt: '2027-03-03T14:00' })
    const [first, ...rest] = run.schedule.rows
    const madeUp = { ...run, schedule: { ...run.schedule, rows: [{ ...first!, clock: '13:37', minutes: 42 }, ...rest] } }
    const papers = kitPapers(madeUp).map(({ id, content }) => [id, plainText(content)] as const)
    const withTimes = papers.filter(([, text]) => text.includes('13:37')).map(([id]) => id)
    expect(withTimes).toEqual(['facilitator-guide', 'run-sheet', 'schedule', 'script'])
    expect(scheduleCsv(madeUp)).toContain('\r\n13:37,')
  })

  it('is refused with one sentence when summer time skips its start', () => {
    expect(() => makeRun(workshop, { startsAt: '2027-03-28T01:30' })).toThrow(StartError)
    expect(() => makeRun(workshop, { startsAt: '2027-03-28T01:30' })).toThrow(/28 March 2027.*does not exist/)
  })

  it('is as workshop.yaml says where nothing else is asked for', () => {
    expect(makeRun(workshop, { lengthMinutes: null }).options).toEqual({
      lengthMinutes: workshop.config.session.lengthMinutes,
      blockMinutes: null,
      startsAt: null,
      lateMinutes: 0,
      venue: null,
      join: null,
    })
  })
})

describe('the facilitator guide', () => {
  it('has the script of every block, every figure with its limits, and every support with the day it was checked', () => {
    const guide = textOf('facilitator-guide')
    for (const block of workshop.blocks) expect(guide).toContain(block.title)
    for (const fact of workshop.facts) expect(guide).toContain(fact.limits)
    expect(guide).toContain('116 123')
    expect(guide).toContain('20 November 2026')
  })

  it('has every way to a support as a link', () => {
    const links = [...walkInlines(contentOf('facilitator-guide'))].flatMap(node => (node.kind === 'link' ? [node.href] : []))
    for (const href of workshop.config.support.flatMap(supportLinks).map(link => link.href))
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

function contentOf(id: string, wanted: RequestedRun = {}, of = workshop): DocBlock[] {
  return kitPapers(makeRun(of, wanted)).find(paper => paper.id === id)!.content
}

function textOf(id: string, wanted: RequestedRun = {}): string {
  return plainText(contentOf(id, wanted))
}

function line(text: string): DocBlock {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] }
}
