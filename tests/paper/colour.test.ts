import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../src/look/colour.ts'
import { readable, tint } from '../../src/look/print-colour.ts'

describe('the institution\'s colours on paper', () => {
  it.each(['#ffd500', '#361163', '#00a3e0', '#ffffff', '#7f7f7f'])(
    '%s is made dark enough for text on white',
    (colour) => {
      expect(contrastRatio(readable(colour), '#ffffff')).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(['#361163', '#000000', '#b4135f'])('%s is made light enough for a dark page', (colour) => {
    expect(contrastRatio(readable(colour, '#15171c'), '#15171c')).toBeGreaterThanOrEqual(7)
  })

  it('keeps a colour that can be read already', () => {
    expect(readable('#361163')).toBe('#361163')
  })

  it('leaves room for text on its tint', () => {
    for (const colour of ['#361163', '#ffd500', '#00a3e0'])
      expect(contrastRatio(readable(colour), tint(colour))).toBeGreaterThan(5.5)
  })
})
