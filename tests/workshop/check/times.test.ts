import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

describe('times', () => {
  it('must add up to exactly 45, 60 and 90 minutes', async () => {
    expect(await problemsWith({ 'slides.md': [['{45: 10, 60: 15, 90: 25}', '{45: 10, 60: 16, 90: 20}']] })).toEqual([
      'slides.md  the blocks of the 60-minute session add up to 61 minutes. Take 1 away from the blocks\' minutes.',
      'slides.md  the blocks of the 90-minute session add up to 85 minutes. Add 5 to the blocks\' minutes.',
    ])
  })

  it('must leave room for the timed activities', async () => {
    expect(await problemsWith({ 'slides.md': [['seconds: 60', 'seconds: 900']] })).toEqual([
      'slides.md:49  in the 45-minute session, the timed activities of block "welcome" take 15:00 and the block has 10:00. Shorten the phases or the questions\' seconds, or give the block more minutes.',
    ])
  })

  it('must not be below the block\'s least', async () => {
    expect(await problemsWith({ 'slides.md': [['min: 8', 'min: 12']] })).toEqual([
      'slides.md:5  block "welcome" has a min of 12 minutes, but only 10 in the 45-minute session. Lower its min, or give it more minutes.',
    ])
  })
})
