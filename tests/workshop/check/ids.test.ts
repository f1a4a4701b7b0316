import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

describe('ids', () => {
  it('must be unique among slides, blocks, activities, events and facts', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['id: steps', 'id: ask'],
          ['id: float', 'id: welcome'],
          ['id: guess-applications', 'id: first-no'],
        ],
        'workshop.yaml': [['id: open-day', 'id: interviews']],
      }),
    ).toMatchInlineSnapshot(`
      [
        "slides.md:79  there is another slide "ask". Give one of them its own id.",
        "slides.md:113  there is another activity "first-no". Give one of them its own id.",
        "slides.md:117  there is another block "welcome". Give one of them its own id.",
        "workshop.yaml:30  there is another event "interviews". Give one of them its own id.",
      ]
    `)
  })

  it('of a handout\'s block must exist', async () => {
    expect(await problemsWith({ 'handouts/take-away.md': [['sides: 1', 'sides: 1\nblock: plan']] })).toEqual([
      'handouts/take-away.md:1  handout "take-away" names the block "plan", which does not exist. Use welcome, act, float, or leave it out.',
    ])
  })
})
