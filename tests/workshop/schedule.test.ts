import type { Block, Workshop } from '../../src/workshop/model/workshop.ts'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/workshop/model/problem.ts'
import { makeSchedule } from '../../src/workshop/schedule/schedule.ts'
import { goodWorkshop } from './temporary-kit.ts'

function block(id: string, minutes: number, minMinutes: number, late: Block['late']): Block {
  return {
    id,
    title: id,
    minutes: { 45: minutes, 60: minutes, 90: minutes },
    minMinutes,
    late,
    guidance: [],
    materials: [],
    onPaper: '',
    line: 1,
  }
}

async function workshopOf(...blocks: Block[]): Promise<Workshop> {
  return { ...(await goodWorkshop()), blocks }
}

async function minutesWhenLate(lateMinutes: number, ...blocks: Block[]): Promise<number[]> {
  return makeSchedule(await workshopOf(...blocks), { lengthMinutes: 60, lateMinutes }).rows.map(row => row.minutes)
}

describe('a schedule', () => {
  it('shows clock times when it has a start, else elapsed minutes', async () => {
    const workshop = await goodWorkshop()
    const plan = makeSchedule(workshop, { lengthMinutes: 60, startsAt: '2027-03-03T14:00' })
    expect(plan.rows.map(row => [row.blockId, row.startMinute, row.clock])).toEqual([
      ['welcome', 0, '14:00'],
      ['act', 15, '14:15'],
      ['float', 55, '14:55'],
    ])
    expect([plan.endMinute, plan.endClock]).toEqual([60, '15:00'])
    expect(makeSchedule(workshop, { lengthMinutes: 45 }).rows.map(row => row.clock)).toEqual([null, null, null])
  })

  it('counts real hours when the clocks change during the session', async () => {
    expect(makeSchedule(await goodWorkshop(), { lengthMinutes: 60, startsAt: '2027-03-28T00:30' }).endClock).toBe(
      '02:30',
    )
  })

  it.each([
    [
      '2027-03-28T01:30',
      'start  Sunday 28 March 2027, 1.30 am in Europe/London does not exist, because the clocks go forward. Start an hour earlier or later.',
    ],
    [
      '2027-10-31T01:30',
      'start  Sunday 31 October 2027, 1.30 am in Europe/London happens twice, because the clocks go back. Start an hour earlier or later.',
    ],
    ['7 March 10am', 'start  "7 March 10am" is not a day and an hour. Write the start as 2027-03-03T14:00.'],
    ['2027-02-30T10:00', 'start  "2027-02-30T10:00" is not a day and an hour. Write the start as 2027-03-03T14:00.'],
  ])('refuses to start at %s', async (startsAt, sentence) => {
    expect(makeSchedule(await goodWorkshop(), { lengthMinutes: 60, startsAt }).problems.map(formatProblem)).toEqual([
      sentence,
    ])
  })

  it('refuses to be late by something that is no number of minutes', async () => {
    for (const lateMinutes of [-1, 1.5, Number.NaN])
      expect(makeSchedule(await goodWorkshop(), { lengthMinutes: 60, lateMinutes }).problems).toHaveLength(1)
  })
})

describe('a late session', () => {
  const [long, short, kept, extra, float] = [
    block('long', 20, 10, 'shorten'),
    block('short', 10, 5, 'shorten'),
    block('kept', 15, 15, 'keep'),
    block('extra', 10, 6, 'drop'),
    block('float', 5, 0, 'drop'),
  ]

  it('gives up its spare time first', async () => {
    expect(await minutesWhenLate(4, long, short, kept, extra, float)).toEqual([20, 10, 15, 10, 1])
  })

  it('then shortens blocks in proportion to what they can give, in whole minutes', async () => {
    expect(await minutesWhenLate(5 + 6, long, short, kept, float)).toEqual([16, 8, 15, 0])
    expect(await minutesWhenLate(5 + 7, long, short, kept, float)).toEqual([15, 8, 15, 0])
  })

  it('drops a block only when shortening is not enough, and then shortens the others less', async () => {
    expect(await minutesWhenLate(5 + 19, long, short, kept, extra, float)).toEqual([10, 5, 15, 6, 0])
    expect(await minutesWhenLate(5 + 20, long, short, kept, extra, float)).toEqual([13, 7, 15, 0, 0])
  })

  it('never touches a block to keep, and says how many minutes it will run over', async () => {
    const plan = makeSchedule(await workshopOf(long, kept, float), { lengthMinutes: 60, lateMinutes: 50 })
    expect(plan.rows.map(row => [row.minutes, row.cut])).toEqual([
      [10, 'shortened'],
      [15, 'none'],
      [0, 'dropped'],
    ])
    expect(plan.overMinutes).toBe(15)
  })

  it('ends on time as long as its cut rules allow', async () => {
    const workshop = await workshopOf(long, short, kept, extra, float)
    for (let lateMinutes = 0; lateMinutes <= 30; lateMinutes++)
      expect(makeSchedule(workshop, { lengthMinutes: 60, lateMinutes }).endMinute).toBe(60)
  })
})
