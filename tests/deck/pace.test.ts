import type { RouteLocationNormalized } from 'vue-router'
import type { DeckBlock, DeckSlide } from '../../src/deck/model/deck-model.ts'
import type { Length } from '../../src/workshop/model/length.ts'
import { describe, expect, it } from 'vitest'
import { pace, scheduleStart } from '../../src/deck/presenter/pace.ts'
import { readAddress } from '../../src/deck/session/position.ts'
import { skipTo } from '../../src/deck/session/skip-slides.ts'

const minute = 60_000
function block(id: string, minutes: number, late: DeckBlock['late']): DeckBlock {
  return { id, title: id, minutes: { 45: minutes, 60: minutes, 90: minutes }, minMinutes: 2, late }
}
const blocks = [
  block('one', 10, 'keep'),
  block('two', 10, 'shorten'),
  block('three', 10, 'keep'),
  block('float', 3, 'drop'),
]
const blockLog = [{ blockId: 'one', enteredAtMs: 0 }, { blockId: 'two', enteredAtMs: 13 * minute }]
function paceAt(blockId: string, nowMinute: number) {
  const nowMs = nowMinute * minute
  return pace({ blocks, length: 60, blockId, scheduleStartsAtMs: 0, startedAtMs: 0, blockLog, nowMs })
}

describe('the pace', () => {
  it('is on time anywhere inside the block\'s own minutes', () => {
    expect([10, 15, 20].map(now => paceAt('two', now).minutesBehind)).toEqual([0, 0, 0])
  })

  it('is behind after them and ahead before them', () => {
    expect(paceAt('two', 24).minutesBehind).toBe(4)
    expect(paceAt('two', 6).minutesBehind).toBe(-4)
  })

  it('takes lost minutes from the float first, then from what may be shortened', () => {
    expect(paceAt('one', 15).rest.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['two', 8],
      ['three', 10],
      ['float', 0],
    ])
  })

  it('tells how long the blocks took that are over', () => {
    expect(paceAt('two', 15).done).toEqual([{ id: 'one', title: 'one', plannedMinutes: 10, usedMinutes: 13 }])
  })

  it('goes by a session\'s own minutes', () => {
    const own = { one: 14, two: 26, three: 17, float: 3 }
    const { current, rest } = pace({
      ...{ blocks, length: 60, blockMinutes: own, blockId: 'two' },
      ...{ scheduleStartsAtMs: 0, startedAtMs: 0, blockLog, nowMs: 20 * minute },
    })
    expect([current!.plannedMinutes, current!.endsAtMs / minute]).toEqual([26, 40])
    expect(rest.map(({ id, minutes }) => [id, minutes])).toEqual([['three', 17], ['float', 3]])
  })

  it('measures from the announced hour, in the session\'s zone', () => {
    const two = Date.parse('2027-07-01T13:00:00Z')
    expect(scheduleStart('2027-07-01T14:00', two + 4 * minute, 'Europe/London')).toBe(two)
  })

  it('measures a trial on another day from its own start', () => {
    expect(scheduleStart('2027-07-01T14:00', 1000, 'Europe/London')).toBe(1000)
  })
})

describe('slides of other lengths', () => {
  const lengths: Length[][] = [[45, 60, 90], [90], [60, 90], [45, 60, 90]]
  const slides = lengths.map(
    (lengths, index) => ({ id: `s${index}`, no: index + 1, lengths, activity: null }) as unknown as DeckSlide,
  )
  const at = (no: number) =>
    ({ name: 'play', params: { no: String(no) }, query: {} }) as unknown as RouteLocationNormalized
  interface Target { params: { no: string } }
  const targetNo = (to: number, from: number, length: Length) =>
    (skipTo(at(to), at(from), slides, ({ lengths }) => lengths.includes(length)) as Target | undefined)?.params.no

  it('are skipped forwards', () => expect(targetNo(2, 1, 45)).toBe('4'))
  it('are skipped backwards', () => expect(targetNo(3, 4, 45)).toBe('1'))
  it('are shown where they belong', () => expect(targetNo(2, 1, 90)).toBeUndefined())
})

describe('the deck\'s address', () => {
  it('names the session, however the code was typed', () => {
    expect(readAddress('?session=abc234', '/deck/')).toEqual({ code: 'ABC234', follows: false })
    expect(readAddress('?session=ABC234&follow=1', '/deck/')).toEqual({ code: 'ABC234', follows: true })
  })

  it('never moves the session from the projector\'s copy', () => {
    expect(readAddress('?session=ABC234', '/screen/').follows).toBe(true)
  })

  it('names none when it is no code', () => {
    expect(readAddress('', '/deck/').code).toBeNull()
    expect(readAddress('?session=../../etc', '/deck/').code).toBeNull()
  })
})
