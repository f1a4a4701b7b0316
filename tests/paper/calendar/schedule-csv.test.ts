import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { csv, scheduleCsv } from '../../../src/paper/calendar/schedule-csv.ts'
import { makeRun } from '../../../src/paper/compose/run.ts'
import { realWorkshop } from '../compose/sample.ts'

let workshop: Workshop

beforeAll(async () => {
  workshop = await realWorkshop()
})

describe('scheduleCsv', () => {
  it('has a header, one line for each block and CRLF after every line', () => {
    const lines = scheduleCsv(makeRun(workshop)).split('\r\n')
    expect(lines[0]).toBe('\uFEFFStart,End,Part,Minutes,Planned minutes,If late,What happens,To hand out')
    expect(lines).toHaveLength(workshop.blocks.length + 2)
    expect(lines.at(-1)).toBe('')
  })

  it('counts from the start without a start time, and shows the clock with one', () => {
    expect(startsOf(scheduleCsv(makeRun(workshop))).slice(0, 2)).toEqual(['0:00', '0:05'])
    expect(startsOf(scheduleCsv(makeRun(workshop, { startsAt: '2027-03-03T14:00' }))).slice(0, 2)).toEqual([
      '14:00',
      '14:05',
    ])
  })

  it('disarms words that a spreadsheet would take for a formula', () => {
    expect(csv([['=1+1', '+44 1509', '-2', '@SUM(A1)', '\tx', '＝1']])).toBe(
      '\uFEFF\'=1+1,\'+44 1509,\'-2,\'@SUM(A1),\'\tx,\'＝1\r\n',
    )
  })

  it('disarms them behind a semicolon too, where spreadsheets in many countries begin another cell', () => {
    expect(csv([['Why;=1+1', 'or; +44 1509', 'yes; no', 'a-b;c']])).toBe(
      '\uFEFFWhy;\'=1+1,or; \'+44 1509,yes; no,a-b;c\r\n',
    )
  })

  it('quotes commas, quotation marks and line breaks as RFC 4180 says', () => {
    expect(csv([['a, b', 'say "no"', 'one\ntwo', 'plain – words', '=A1, B1']])).toBe(
      '\uFEFF"a, b","say ""no""","one\ntwo",plain – words,"\'=A1, B1"\r\n',
    )
  })
})

function startsOf(csv: string): (string | undefined)[] {
  return csv
    .split('\r\n')
    .slice(1)
    .map(line => line.split(',')[0])
}
