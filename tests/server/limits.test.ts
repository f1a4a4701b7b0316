import { expect, it } from 'vitest'
import { createLimiter } from '../../src/server/http/limits.ts'

it('lets a burst through, then so many a second', () => {
  let nowMs = 0
  const limiter = createLimiter({ burst: 3, perSecond: 2 }, () => nowMs)
  expect([1, 2, 3, 4].map(() => limiter.take('phone'))).toEqual([true, true, true, false])
  expect(limiter.take('another')).toBe(true)
  nowMs = 1000
  expect([1, 2, 3].map(() => limiter.take('phone'))).toEqual([true, true, false])
})
