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
  /** Nothing is known of what slides need, where `needs` does not say. */
  const propose = (used: Record<string, number | null>, needs: Record<string, number> = {}) =>
    proposeMinutes(blocks.map(({ id, minutes, minMinutes }) => {
      const taken = { plannedMinutes: minutes[60], usedMinutes: used[id] ?? null }
      return { id, minMinutes, ...taken, neededSeconds: (needs[id] ?? 0) * 60 }
    }), 60)

  it('are the same, when they fill the length', () => {
    expect(propose({ welcome: 8, work: 40, talk: 10, float: 2 })).toEqual({ welcome: 8, work: 40, talk: 10, float: 2 })
  })

  it('are scaled to the length, whole, and never below a part\'s least', () => {
    const amounts = [0, 1, 4, 13, 55, null]
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

  it('keep the planned ones for a part that was jumped over, however quick the others were', () => {
    expect(propose({ welcome: 6, work: 20, talk: null, float: 2 }).talk).toBe(7)
    expect(propose({ welcome: 30, work: 120, talk: null, float: 9 }).talk).toBe(7)
    // Another part's slides need more than it took: those that were entered give the minutes.
    expect(propose({ welcome: 1, work: 20, talk: null, float: 2 }, { welcome: 20 }).talk).toBe(7)
  })

  it('are enough for every part\'s slides, where the length has room for that', () => {
    const used = { welcome: 3, work: 60, talk: 2, float: 1 }
    const needs = { welcome: 8.2, work: 38, talk: 6.5, float: 2 }
    expect(propose(used, needs)).toEqual({ welcome: 9, work: 42, talk: 7, float: 2 })
    // These need 63 minutes: then each part has its least, and the others as they were used.
    expect(propose(used, { ...needs, work: 45 })).toEqual({ welcome: 5, work: 52, talk: 2, float: 1 })
  })

  it('are the planned ones where nothing is known', () => {
    const planned = { welcome: 10, work: 40, talk: 7, float: 3 }
    expect(propose({ welcome: null, work: null, talk: null, float: null })).toEqual(planned)
    expect(propose({ welcome: 0, work: 0, talk: 0, float: 0 })).toEqual(planned)
  })
})
