import { describe, expect, it } from 'vitest'
import { createLimiter } from '../../src/server/http/limits.ts'
import { largestRush } from '../../src/server/session/rush.ts'

it('lets a burst through, then so many a second', () => {
  let nowMs = 0
  const limiter = createLimiter({ burst: 3, perSecond: 2 }, () => nowMs)
  expect([1, 2, 3, 4].map(() => limiter.take('phone'))).toEqual([true, true, true, false])
  expect(limiter.take('another')).toBe(true)
  nowMs = 1000
  expect([1, 2, 3].map(() => limiter.take('phone'))).toEqual([true, true, false])
})

describe('a burst of phones that join', () => {
  it('is told from a room that joins as people do', () => {
    const people = Array.from({ length: 40 }, (_, index) => index * 900)
    expect(largestRush(people)).toBeNull()
    const script = Array.from({ length: 300 }, (_, index) => 12_000 + index * 3)
    expect(largestRush([...people, ...script])).toEqual({ phones: 301, fromMs: 12_000, toMs: 12_897 })
  })

  it('is none of a few who were handed the address at the same moment', () => {
    expect(largestRush([1, 2, 3, 4, 5, 6, 7])).toBeNull()
    expect(largestRush([])).toBeNull()
  })
})
