import type { RouteLocationNormalized } from 'vue-router'
import type { DeckBlock, DeckSlide } from '../../src/deck/model/deck-model.ts'
import type { Length } from '../../src/workshop/model/length.ts'
import { describe, expect, it } from 'vitest'
import { catchUp } from '../../src/deck/presenter/catch-up.ts'
import { pace, scheduleStart } from '../../src/deck/presenter/pace.ts'
import { readAddress } from '../../src/deck/session/position.ts'
import { skipTo } from '../../src/deck/session/skip-slides.ts'

const minute = 60_000
function block(id: string, minutes: number, late: DeckBlock['late']): DeckBlock {
  return { id, title: id, minutes: { 45: minutes, 60: minutes, 90: minutes }, minMinutes: 2, late }
}
function slide(id: string, blockId: string, seconds: number, maySkip = false) {
  const lengths: Length[] = [45, 60, 90]
  return { id, blockId, lengths, maySkip, budgetSeconds: { 45: seconds, 60: seconds, 90: seconds } }
}
const blocks = [
  block('one', 10, 'keep'),
  block('two', 10, 'shorten'),
  block('three', 10, 'keep'),
  block('float', 3, 'drop'),
]
const slides = [
  ...[slide('join', 'one', 0), slide('hello', 'one', 60), slide('rules', 'one', 240)],
  // Five minutes of need in ten: a slide has twice the time that it needs.
  ...[slide('start', 'two', 60), slide('ask', 'two', 150), slide('close', 'two', 90)],
  ...[slide('talk', 'three', 0), slide('goodbye', 'float', 60)],
]
const blockLog = [{ blockId: 'one', enteredAtMs: 0 }, { blockId: 'two', enteredAtMs: 13 * minute }]
function paceAt(slideId: string, nowMinute: number, skippedIds: string[] = []) {
  const nowMs = nowMinute * minute
  const where = { blocks, slides, length: 60 as const, slideId, skippedIds }
  return pace({ ...where, scheduleStartsAtMs: 0, startedAtMs: 0, blockLog, nowMs })
}
const behindAt = (slideId: string, ...at: number[]) => at.map(now => paceAt(slideId, now).minutesBehind)

describe('the pace', () => {
  it('is on time inside the slide\'s share of its part\'s minutes', () => {
    expect(behindAt('start', 10, 11, 12)).toEqual([0, 0, 0])
    expect(behindAt('ask', 12, 15, 17)).toEqual([0, 0, 0])
    expect(behindAt('close', 17, 20)).toEqual([0, 0])
    // Slides that need no time have all of their part's.
    expect(behindAt('talk', 20, 30, 33, 17)).toEqual([0, 0, 3, -3])
  })

  it('is behind after it, by as much on every slide that goes to plan from there', () => {
    // Twenty minutes late at the first slide of the session, and still twenty after working exactly to plan.
    expect([...behindAt('hello', 22), ...behindAt('rules', 30), ...behindAt('start', 32), ...behindAt('ask', 37)])
      .toEqual([20, 20, 20, 20])
  })

  it('is ahead before it', () => {
    expect(behindAt('start', 6)).toEqual([-4])
    expect(behindAt('close', 13)).toEqual([-4])
  })

  it('mentions neither half a minute, nor one that a slide comes early inside its part', () => {
    expect(behindAt('start', 9.6, 9, 12.4, 12.6)).toEqual([0, -1, 0, 1])
    expect(behindAt('close', 16, 15)).toEqual([0, -2])
  })

  it('is behind by less where slides to come are stepped over, and not where they are over', () => {
    expect(paceAt('start', 18).minutesBehind).toBe(6)
    expect(paceAt('start', 18, ['ask']).minutesBehind).toBe(1)
    expect(paceAt('close', 26, ['ask', 'close']).minutesBehind).toBe(6)
  })

  it('expects the part to end when the rest of its slides have had their time, and the others after it', () => {
    const { current, rest } = paceAt('start', 18)
    expect([current, ...rest].map(line => line!.endsAtMs / minute)).toEqual([26, 36, 36])
    expect(paceAt('start', 12).current!.endsAtMs / minute).toBe(20)
    expect(paceAt('close', 11).current!.endsAtMs / minute).toBe(20)
  })

  it('takes lost minutes from the float first, then from what may be shortened', () => {
    expect(paceAt('rules', 15).rest.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['two', 8],
      ['three', 10],
      ['float', 0],
    ])
  })

  it('lets the part under way give what may go of its slides, so that it and the others end earlier', () => {
    const some = slides.map(one => ({ ...one, maySkip: one.id === 'ask' }))
    const own = { slides: some, slideId: 'start', length: 60 as const }
    const session = { blocks, scheduleStartsAtMs: 0, startedAtMs: 0, blockLog, nowMs: 18 * minute }
    const { current, rest } = pace({ ...own, ...session })
    // Six minutes late: three from the float, two from the slide that may go, and one that nobody gives.
    expect([current, ...rest].map(line => line!.endsAtMs / minute)).toEqual([24, 34, 34])
    const there = some.map((one, index) => ({ ...one, no: index + 1 })) as DeckSlide[]
    const missed = catchUp({ ...own, blocks, slides: there, blockMinutes: null, skippedIds: [], minutesBehind: 6 })
    expect(missed.proposed.map(({ id }) => id)).toEqual(['ask'])
  })

  it('tells how long the blocks took that are over', () => {
    expect(paceAt('ask', 15).done).toEqual([{ id: 'one', title: 'one', plannedMinutes: 10, usedMinutes: 13 }])
  })

  it('goes by a session\'s own minutes', () => {
    const own = { one: 14, two: 26, three: 17, float: 3 }
    const { current, rest } = pace({
      ...{ blocks, slides, length: 60, blockMinutes: own, slideId: 'ask' },
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
    expect(readAddress('?session=abc234', '/deck/')).toEqual({ code: 'ABC234', follows: false, rehearses: null })
    expect(readAddress('?session=ABC234&follow=1', '/deck/')).toEqual({ code: 'ABC234', follows: true, rehearses: null })
    expect(readAddress('?session=ABC234&rehearses=def567', '/deck/').rehearses).toBe('DEF567')
  })

  it('never moves the session from the projector\'s copy', () => {
    expect(readAddress('?session=ABC234', '/screen/').follows).toBe(true)
  })

  it('names none when it is no code', () => {
    expect(readAddress('', '/deck/').code).toBeNull()
    expect(readAddress('?session=../../etc', '/deck/').code).toBeNull()
  })
})
