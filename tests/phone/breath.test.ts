import { expect, it } from 'vitest'
import { breathAt, breaths, lastsMs } from '../../src/phone/tools/breathe/breath.ts'

it('breathes in for four seconds and out for six, twelve times', () => {
  expect(breathAt(0)).toEqual({ phase: 'in', secondsLeft: 4, no: 1 })
  expect(breathAt(3_999)).toEqual({ phase: 'in', secondsLeft: 1, no: 1 })
  expect(breathAt(4_000)).toEqual({ phase: 'out', secondsLeft: 6, no: 1 })
  expect(breathAt(10_000)).toEqual({ phase: 'in', secondsLeft: 4, no: 2 })
  expect(breathAt(lastsMs - 1)).toEqual({ phase: 'out', secondsLeft: 1, no: breaths })
  expect(breathAt(lastsMs)).toBeNull()
  expect(lastsMs).toBe(120_000)
})
