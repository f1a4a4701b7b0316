import type { Cuttable } from '../../src/workshop/schedule/cuts.ts'
import type { SlideToCome } from '../../src/workshop/schedule/slides-to-skip.ts'
import { expect, it } from 'vitest'
import { slidesToSkip } from '../../src/workshop/schedule/slides-to-skip.ts'

function block(id: string, minutes: number, late: Cuttable['late'], minMinutes = 1): Cuttable {
  return { id, minutes, minMinutes, late }
}
function slide(id: string, blockId: string, seconds: number, maySkip = true): SlideToCome {
  return { id, blockId, seconds, maySkip }
}

const blocks = [block('review', 5, 'keep'), block('act', 5, 'shorten', 2), block('float', 3, 'drop', 0)]
const slides = [
  slide('practice', 'review', 300),
  slide('poll', 'act', 80),
  slide('steps', 'act', 120, false),
  slide('story', 'act', 40),
  slide('questions', 'float', 120),
  slide('goodbye', 'float', 30, false),
]

it('leaves everything where there is nothing to make up, and what is never cut as it is', () => {
  expect(slidesToSkip(blocks, slides, 0)).toEqual({ slideIds: [], restMinutes: 0 })
  expect(slidesToSkip(blocks, slides, 6).slideIds).not.toContain('practice')
})

it('takes the spare time first, but not the slide that nobody lets go', () => {
  expect(slidesToSkip(blocks, slides, 3).slideIds).toEqual(['questions'])
})

it('takes as few slides of a shortened block as make its others fit', () => {
  // 240 s in 4 minutes fit; into 3 they do once the larger of the two is gone.
  expect(slidesToSkip(blocks, slides, 4).slideIds).toEqual(['questions'])
  expect(slidesToSkip(blocks, slides, 5).slideIds).toEqual(['poll', 'questions'])
})

it('says how much is still to be saved when all that may go has gone', () => {
  const { slideIds, restMinutes } = slidesToSkip(blocks, slides, 8)
  expect(slideIds).toEqual(['poll', 'story', 'questions'])
  // Two minutes more than all blocks can give, and 30 s of the goodbye.
  expect(restMinutes).toBe(3)
})

it('takes every slide of a block that is left out', () => {
  const dropped = [block('extra', 4, 'drop', 4), block('float', 0, 'drop', 0)]
  expect(slidesToSkip(dropped, [slide('a', 'extra', 60, false), slide('b', 'extra', 60)], 4).slideIds).toEqual(['a', 'b'])
})

it('never leaves more to be saved than was needed, where slides need more than their part has', () => {
  const full = [slide('long', 'act', 600, false)]
  expect(slidesToSkip(blocks.slice(0, 2), full, 2)).toEqual({ slideIds: [], restMinutes: 2 })
})
