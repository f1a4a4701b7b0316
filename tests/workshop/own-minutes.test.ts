import type { Length } from '../../src/workshop/model/length.ts'
import { describe, expect, it } from 'vitest'
import { plannedMinutes } from '../../src/workshop/schedule/planned-minutes.ts'
import { proposeMinutes } from '../../src/workshop/schedule/propose-minutes.ts'

function block(id: string, minutes: number, minMinutes: number, at45 = minutes) {
  return { id, minutes: { 45: at45, 60: minutes, 90: minutes }, minMinutes }
}
const blocks = [block('welcome', 10, 5), block('work', 40, 17), block('talk', 7, 2, 0), block('float', 3, 0)]
function minutesOf(blockMinutes: Record<string, number> | null, lengthMinutes: Length = 60) {
  return [...plannedMinutes(blocks, { lengthMinutes, blockMinutes }).values()]
}
const published = [10, 40, 7, 3]

describe('the minutes of a session', () => {
  it('are the published ones, or its own', () => {
    expect(minutesOf(null)).toEqual(published)
    expect(minutesOf({ welcome: 12, work: 41, talk: 7, float: 0 })).toEqual([12, 41, 7, 0])
  })

  it('are the published ones where the content has changed since its own were made', () => {
    // A part is new, a part is gone, and they no longer fill the length.
    expect(minutesOf({ welcome: 20, work: 40, float: 0 })).toEqual(published)
    expect(minutesOf({ welcome: 12, work: 30, talk: 7, float: 1, gone: 10 })).toEqual(published)
    expect(minutesOf({ welcome: 12, work: 41, talk: 7, float: 3 })).toEqual(published)
  })
})

describe('the minutes proposed from what was used', () => {
  const propose = (used: Record<string, number | null>, length: Length = 60) =>
    proposeMinutes(blocks, length, new Map(Object.entries(used)))

  it('are the same, when they fill the length', () => {
    expect(propose({ welcome: 8, work: 40, talk: 10, float: 2 })).toEqual({ welcome: 8, work: 40, talk: 10, float: 2 })
  })

  it('are scaled to the length, whole, and never below a part\'s least', () => {
    const amounts = [0, 1, 4, 13, 55]
    for (const welcome of amounts) {
      for (const work of amounts) {
        for (const talk of amounts) {
          const proposed = propose({ welcome, work, talk, float: 5 })
          const all = Object.values(proposed)
          expect(all.reduce((sum, minutes) => sum + minutes, 0)).toBe(60)
          expect(all.every(Number.isInteger)).toBe(true)
          for (const { id, minMinutes } of blocks)
            expect(proposed[id]).toBeGreaterThanOrEqual(minMinutes)
          expect(plannedMinutes(blocks, { lengthMinutes: 60, blockMinutes: proposed })).toEqual(
            new Map(Object.entries(proposed)),
          )
        }
      }
    }
    expect(propose({ welcome: 20, work: 80, talk: 14, float: 6 })).toEqual({ welcome: 10, work: 40, talk: 7, float: 3 })
  })

  it('are the planned ones where nothing is known, and leave out what the length has not', () => {
    const planned = { welcome: 10, work: 40, talk: 7, float: 3 }
    expect(propose({ welcome: null, work: null, talk: null, float: null })).toEqual(planned)
    expect(propose({ welcome: 0, work: 0, talk: 0, float: 0 })).toEqual(planned)
    expect(Object.keys(propose({ welcome: 9, work: 30, float: 3 }, 45))).toEqual(['welcome', 'work', 'float'])
  })
})
