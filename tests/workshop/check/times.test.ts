import { describe, expect, it } from 'vitest'
import { loadWorkshop } from '../../../src/workshop/load.ts'
import { slideBudget } from '../../../src/workshop/schedule/budget.ts'
import { kitWith, problemsWith } from '../temporary-kit.ts'

describe('times', () => {
  it('must add up to exactly 45, 60 and 90 minutes', async () => {
    expect(await problemsWith({ 'slides.md': [['{45: 10, 60: 15, 90: 25}', '{45: 10, 60: 16, 90: 26}']] })).toEqual([
      'slides.md  the blocks of the 60-minute session add up to 61 minutes. Take 1 away from the blocks\' minutes.',
      'slides.md  the blocks of the 90-minute session add up to 91 minutes. Take 1 away from the blocks\' minutes.',
    ])
  })

  it('must leave room for what the slides need, and name the longest of them', async () => {
    expect(await problemsWith({ 'slides.md': [['seconds: 60', 'seconds: 120']] })).toMatchInlineSnapshot(`
      [
        "slides.md:5  at 45 minutes, block "Welcome" (id welcome) has 10:00 and its slides need 10:40. Give it more "minutes" here, or shorten its slides: what is said, "quiet" or an activity. Longest: "Welcome to University of Testing" (slides.md:1, 8:39), "Have you asked Careers Desk?" (slides.md:55, 2:01).",
        "slides.md:5  at 60 minutes, block "Welcome" (id welcome) has 15:00 and its slides need 15:25. Give it more "minutes" here, or shorten its slides: what is said, "quiet" or an activity. Longest: "Welcome to University of Testing" (slides.md:1, 13:24), "Have you asked Careers Desk?" (slides.md:55, 2:01).",
        "slides.md:5  at 90 minutes, block "Welcome" (id welcome) has 25:00 and its slides need 25:25. Give it more "minutes" here, or shorten its slides: what is said, "quiet" or an activity. Longest: "Welcome to University of Testing" (slides.md:1, 23:24), "Have you asked Careers Desk?" (slides.md:55, 2:01).",
      ]
    `)
  })

  it('must not leave a block half empty', async () => {
    expect(await problemsWith({ 'slides.md': [['quiet: {45: 515,', 'quiet: {45: 300,']] })).toMatchInlineSnapshot(`
      [
        "slides.md:5  warning: at 45 minutes, block "Welcome" (id welcome) has 10:00 and its slides need 6:05. Give the room more time ("quiet"), or give minutes to another block.",
      ]
    `)
  })

  it('counts spoken words at 120 a minute', async () => {
    const words = Array.from({ length: 120 }).fill('word').join(' ')
    const { workshop } = await loadWorkshop(await kitWith({ 'slides.md': [['Please answer.', words]] }))
    const ask = workshop!.slides.find(({ id }) => id === 'ask')!
    expect(slideBudget(ask, 60)).toEqual({ speech: 60, activity: 60, quiet: 0, total: 120 })
  })

  it('must not be below the block\'s least', async () => {
    expect(await problemsWith({ 'slides.md': [['min: 8', 'min: 12']] })).toEqual([
      'slides.md:5  block "Welcome" (id welcome) has a min of 12 minutes, but only 10 in the 45-minute session. Lower its min, or give it more minutes.',
    ])
  })
})
