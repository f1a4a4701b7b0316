import type { RequestedRun } from '../../../src/paper/compose/run.ts'
import type { DocBlock } from '../../../src/workshop/model/doc.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { minutesAndSeconds } from '../../../src/language/words.ts'
import { checkPapers } from '../../../src/paper/compose/check-papers.ts'
import { kitPapers } from '../../../src/paper/compose/paper.ts'
import { runSheetGuidance, runSheetRows } from '../../../src/paper/compose/run-sheet.ts'
import { makeRun } from '../../../src/paper/compose/run.ts'
import { plainText } from '../../../src/workshop/markdown/plain-text.ts'
import { guidanceIds } from '../../../src/workshop/model/guidance.ts'
import { formatProblem } from '../../../src/workshop/model/problem.ts'
import { slideBudget } from '../../../src/workshop/schedule/budget.ts'
import { realWorkshop } from './sample.ts'

let workshop: Workshop

beforeAll(async () => {
  workshop = await realWorkshop()
})

describe('the run sheet', () => {
  it('has a row for every block, with real headers and an empty column for actual times', () => {
    const table = tableOf(runSheet())
    expect(words(table.head)).toEqual(['Time', 'Min.', 'Part', 'Say and do', 'To hand out', 'If late', 'Actual'])
    expect(table.rows).toHaveLength(workshop.blocks.length)
    expect(table.rows.every(row => words(row).at(-1) === '')).toBe(true)
  })

  it('shows elapsed times without a start, and the clock with the elapsed time with one', () => {
    expect(timesOf(runSheet())).toMatchInlineSnapshot(`
      [
        "0:00",
        "0:05",
        "0:11",
        "0:18",
        "0:38",
        "0:45",
        "0:50",
        "0:57",
      ]
    `)
    expect(timesOf(runSheet({ startsAt: '2027-03-03T14:00' })).slice(0, 2)).toEqual(['14:00 +0:00', '14:05 +0:05'])
  })

  it('has a line for each slide with the time it needs, and says what gives when the session is late', () => {
    const [welcome] = tableOf(runSheet()).rows
    const [cover, , hello] = workshop.slides
    expect(words(welcome!)[3]).toContain(cover!.runSheet)
    const { total } = slideBudget(hello!, 60)
    expect(words(welcome!)[3]).toContain(`${minutesAndSeconds(total)}\u00A0 ${hello!.runSheet}`)
    expect(words(welcome!)[5]).toMatch(/^Shorten to \d/)
  })

  it('shows the new plan of a session that runs late, with the old minutes beside the new ones', () => {
    const late = runSheet({ startsAt: '2027-03-03T14:00', lateMinutes: 6 })
    expect(plainText(late)).toContain(
      'Running 6 minutes late: the minutes in bold are new. The session still ends at 15:00, as planned.',
    )
    expect(tableOf(late).rows.map(row => words(row)[1])).toContain('6 not\u00A07')
    expect(timesOf(late)[0]).toBe('14:06 +0:06')
  })

  it('says how much too late a session ends that cannot be cut further', () => {
    expect(plainText(runSheet({ startsAt: '2027-03-03T14:00', lateMinutes: 50 }))).toMatch(
      /everything that can be cut has been\. The session now ends at 15:\d\d, \d+ minutes later than planned\./,
    )
  })

  it('carries the contingencies of the guide, the first step of each', () => {
    const [, contingencies] = runSheet().filter(block => block.kind === 'table')
    expect(contingencies?.rows.map(row => words(row)[0])).toEqual(
      expect.arrayContaining(['An odd number of people', 'The projector isn’t working', 'You’re running late']),
    )
  })

  it('says what to do if the laptop dies, with the hand-over code of a session that exists', () => {
    expect(plainText(runSheet())).toContain('Code: on the session’s page')
    const join = { address: 'http://host', code: 'ABC234', handOverCode: 'KXPM-7HRW-3QVD' }
    expect(plainText(runSheet({ join }))).toContain('Code: KXPM-7HRW-3QVD.')
  })

  it('covers every guidance id at every published length', () => {
    expect(runSheetGuidance(workshop)).toEqual([...guidanceIds])
  })

  it('reports an id that no block and no slide of a length covers', () => {
    const without: Workshop = {
      ...workshop,
      blocks: workshop.blocks.map(block => ({ ...block, guidance: block.guidance.filter(id => id !== 'S13') })),
      slides: workshop.slides.map(slide => (slide.guidance.includes('S13') ? { ...slide, lengths: [60, 90] } : slide)),
    }
    expect(runSheetGuidance(without)).not.toContain('S13')
    expect(checkPapers(without).map(formatProblem)).toEqual([
      'slides.md  guidance S13 is in no row of the run sheet at 45 minutes. Add S13 to the guidance of a block or a slide that this length has.',
    ])
    expect(checkPapers(workshop)).toEqual([])
  })

  it('refuses a start in an hour that summer time skips, with one sentence', () => {
    expect(() => runSheetRows(makeRun(workshop, { startsAt: '2027-03-28T01:30' }))).toThrow(
      /28 March 2027.*does not exist/,
    )
  })
})

function runSheet(wanted: RequestedRun = {}) {
  return kitPapers(makeRun(workshop, wanted)).find(({ id }) => id === 'run-sheet')!.content
}

function tableOf(content: DocBlock[]): DocBlock & { kind: 'table' } {
  return content.find(block => block.kind === 'table')!
}

function timesOf(content: DocBlock[]): (string | undefined)[] {
  return tableOf(content).rows.map(row => words(row)[0])
}

function words(cells: (DocBlock & { kind: 'table' })['head']): string[] {
  return cells.map(children => plainText([{ kind: 'paragraph', children }]))
}
