import type { Question } from '../../../src/workshop/model/activity.ts'
import type { Doc, Inline } from '../../../src/workshop/model/doc.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ballot, ballotLayout } from '../../../src/paper/compose/ballots.ts'
import { countingSheet } from '../../../src/paper/compose/counting.ts'
import { kitPapers } from '../../../src/paper/compose/paper.ts'
import { makeRun } from '../../../src/paper/compose/run.ts'
import { makeSheet } from '../../../src/paper/pdf/sheet.ts'
import { TypstCompiler } from '../../../src/paper/pdf/typst-compiler.ts'
import { plainText } from '../../../src/workshop/markdown/plain-text.ts'
import { isQuestion, questionSchema } from '../../../src/workshop/model/activity.ts'
import { lengths } from '../../../src/workshop/model/length.ts'
import { activities } from '../../support/workshop-fixture.ts'
import { realWorkshop } from './sample.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
let workshop: Workshop

beforeAll(async () => {
  workshop = await realWorkshop()
})

describe('a ballot', () => {
  it('offers "Pass" on every question that is collected', () => {
    for (const asked of questions(workshop).filter(({ private: kept }) => !kept))
      expect(plainText(ballot(asked, null, 1))).toMatch(/Pass$/)
  })

  it('tells the writer to keep what is private', () => {
    for (const asked of questions(workshop).filter(({ private: kept }) => kept)) {
      expect(plainText(ballot(asked, null, 1))).toMatch(/Keep this\. Nobody collects it\.$/)
      expect(plainText(ballot(asked, null, 1))).not.toContain('phone')
    }
  })

  it('does not give the suggested order away', () => {
    const order = question({
      id: 'steps',
      kind: 'order',
      prompt: 'In which order?',
      options: [
        { id: 'thank', label: 'Thank them' },
        { id: 'connect', label: 'Connect' },
        { id: 'act', label: 'Act' },
      ],
    })
    const rows = ballot(order, null, 1).find(block => block.kind === 'table')!.rows
    expect(rows.map(([label]) => plainText([{ kind: 'paragraph', children: label! }]))).toEqual([
      'Act',
      'Connect',
      'Thank them',
    ])
  })

  it('has two boxes to tick for each line to sort, and tells nothing of where it belongs', () => {
    const email = question(activities.email)
    const table = ballot(email, null, 1).find(block => block.kind === 'table')!
    const words = (cells: Inline[][]) => cells.map(children => plainText([{ kind: 'paragraph', children }]))
    expect(words(table.head)).toEqual(['Line', 'Belongs in the email', 'Leave out'])
    expect(table.rows.map(words)).toEqual([
      ['You asked unfair questions', '', ''],
      ['One question about my answers', '', ''],
      ['Thank you for your time', '', ''],
    ])
    const large = plainText(ballot(email, null, 1, true))
    expect(large).toMatch(/Thank you for your time\s+Belongs in the email\s+Leave out/)
  })

  it('asks for the change only, where an earlier card was kept', () => {
    const items = [{ id: 'calm', label: 'I am calm' }]
    const before = question({
      id: 'before',
      kind: 'scale',
      prompt: 'Now?',
      private: true,
      items,
      lowLabel: 'no',
      highLabel: 'yes',
    })
    const after = question({
      id: 'after',
      kind: 'scale',
      prompt: 'And now?',
      comparedWith: 'before',
      items,
      lowLabel: 'no',
      highLabel: 'yes',
    })
    expect(plainText(ballot(after, before, 1))).toContain('hand in only that')
  })

  it('gives the write-in lines of every copy their own id', () => {
    const text = question({ id: 'ask', kind: 'text', prompt: 'What would you ask?' })
    const ids = [1, 2].map(copy => ballot(text, null, copy).find(block => block.kind === 'field')!.id)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('a counting sheet', () => {
  it('has one row for each option, and says from how many answers on totals are read out', () => {
    const choice = question({
      id: 'mail',
      kind: 'choice',
      prompt: 'Which email?',
      sensitive: true,
      options: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    })
    const sheet = countingSheet(choice, 3, 5)
    expect(plainText(sheet)).toContain('only if there are at least 5')
    expect(plainText(sheet)).toContain('Sensitive')
    expect(rowsOf(sheet)).toEqual(['A', 'B'])
  })

  it('counts a wide range of numbers in bands without a gap or an overlap', () => {
    const number = question({ id: 'many', kind: 'number', prompt: 'How many?', min: 0, max: 300, step: 10 })
    expect(rowsOf(countingSheet(number, 1, 5))).toMatchInlineSnapshot(`
      [
        "0 to 20",
        "30 to 50",
        "60 to 80",
        "90 to 110",
        "120 to 140",
        "150 to 170",
        "180 to 200",
        "210 to 230",
        "240 to 260",
        "270 to 300",
      ]
    `)
  })

  it('counts the boxes of each line beside the one where the workshop would put it', () => {
    const table = countingSheet(question(activities.email), 1, 5).find(block => block.kind === 'table')!
    const words = (cells: Inline[][]) => cells.map(children => plainText([{ kind: 'paragraph', children }]))
    expect(words(table.rows[0]!)).toEqual(['Thank you for your time', '', '', 'Belongs in the email'])
  })

  it('counts a narrow range number by number', () => {
    const number = question({ id: 'few', kind: 'number', prompt: 'How many?', min: 0, max: 3 })
    expect(rowsOf(countingSheet(number, 1, 5))).toEqual(['0', '1', '2', '3'])
  })
})

describe('the paper pack', () => {
  it('has ballots for every question and the card of every exercise, at every length', () => {
    for (const lengthMinutes of lengths) {
      const pack = plainText(packOf(lengthMinutes))
      for (const { activity } of workshop.slides.filter(
        slide => slide.activity && slide.lengths.includes(lengthMinutes),
      ))
        expect(pack).toContain(activity!.kind === 'exercise' ? activity!.title : activity!.prompt)
    }
  })

  it('counts no ballot that its writer keeps', () => {
    const pack = plainText(packOf(60))
    const counting = pack.slice(pack.indexOf('Counting sheets\n'))
    for (const asked of questions(workshop).filter(({ private: kept }) => kept))
      expect(counting).not.toContain(asked.prompt)
  })

  it('fits the ballots of each question on one side, on A4 and on Letter', async () => {
    const compiler = new TypstCompiler(root)
    const pack = kitPapers(makeRun(workshop)).find(({ id }) => id === 'paper-pack')!
    for (const content of ballotSides(packOf(90))) {
      for (const size of ['a4', 'letter'] as const) {
        const sheet = makeSheet({ ...pack, title: 'Ballots', content }, workshop.config, {
          size,
          large: false,
          form: false,
        })
        const { pages } = compiler.layOut({ ...sheet.data, density: { text: 11.5, space: 1.12 } })
        // The title stands on a side of its own: each question begins a new one.
        expect(`${plainText(content.slice(0, 1))}: ${pages - 1} side`).toMatch(/: 1 side$/)
      }
      await compiler.rest()
    }
  }, 120_000)

  it('has a line to cut along between ballots that lie side by side', () => {
    const columns = packOf(60).filter(block => block.kind === 'columns')
    expect(columns.length).toBeGreaterThan(0)
    expect(columns.every(({ cut }) => cut)).toBe(true)
  })

  it('has one ballot of each question in large print, where it fills the side', () => {
    const pack = kitPapers(makeRun(workshop)).find(({ id }) => id === 'paper-pack')!
    const prompt = questions(workshop)[0]!.prompt
    expect(plainText(pack.content).split(prompt).length).toBeGreaterThan(
      plainText(pack.largePrintContent!).split(prompt).length,
    )
  })

  it('puts more ballots of a short question on a side than of a long one', () => {
    const short = question({ id: 'short', kind: 'number', prompt: 'How many?', min: 0, max: 10 })
    const long = question({
      id: 'long',
      kind: 'text',
      prompt: 'What would you like to ask us, now that you have heard about the five steps?',
    })
    expect(ballotLayout(short).perSide).toBeGreaterThan(ballotLayout(long).perSide)
  })
})

function packOf(lengthMinutes: 45 | 60 | 90): Doc {
  return kitPapers(makeRun(workshop, { lengthMinutes })).find(({ id }) => id === 'paper-pack')!.content
}

/** The content from each heading "Question n" to the next heading of a new side. */
function ballotSides(content: Doc): Doc[] {
  const starts = content.flatMap((block, index) => (block.kind === 'heading' && block.newSide ? [index] : []))
  return starts
    .map((start, index) => content.slice(start, starts[index + 1]))
    .filter(side => plainText(side.slice(0, 1)).startsWith('Question '))
}

function questions({ slides }: Workshop): Question[] {
  return slides.flatMap(({ activity }) => (activity && isQuestion(activity) ? [activity] : []))
}

function question(written: object): Question {
  return questionSchema.parse(written)
}

function rowsOf(content: Doc): string[] {
  return content
    .find(block => block.kind === 'table')!
    .rows
    .map(([first]) => plainText([{ kind: 'paragraph', children: first! }]))
}
