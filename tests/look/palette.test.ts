import type { Theme } from '../../src/look/palette.ts'
import { describe, expect, it } from 'vitest'
import { contrastRatio, readableOn } from '../../src/look/colour.ts'
import { palette } from '../../src/look/palette.ts'
import { dark, fixed, light, print } from '../../src/look/tokens.ts'

const awkward = [
  ...['#ffe600', '#ffff00', '#ffd500', '#ffffff', '#000000', '#361163'],
  ...['#7fdbff', '#00a3e0', '#767676', '#7f7f7f', '#b4135f', '#b70062'],
]
const grounds = ['light', 'dark', 'print'] as const

type Name = keyof Theme

function contrast(theme: Theme, text: Name, ground: Name): number {
  return contrastRatio(theme[text], theme[ground])
}

describe('the neutral colours', () => {
  const neutrals = Object.entries({ light, dark, print })

  it.each(neutrals)('give text 7 : 1 on every %s ground', (_, colours) => {
    for (const text of ['ink', 'inkSoft'] as const) {
      for (const ground of ['paper', 'surface', 'panel'] as const)
        expect(contrastRatio(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(7)
    }
  })

  it.each(neutrals)('give what went well or wrong 4.5 : 1 on every %s ground', (_, colours) => {
    for (const text of ['good', 'care'] as const) {
      for (const ground of ['paper', 'surface', 'panel'] as const)
        expect(contrastRatio(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(neutrals)('show an edge with 3 : 1 on every %s ground', (_, colours) => {
    for (const ground of ['paper', 'surface'] as const)
      expect(contrastRatio(colours.edge, colours[ground]), `edge on ${ground}`).toBeGreaterThanOrEqual(3)
  })

  it.each(neutrals)('let a %s button for what cannot be undone be read', (_, colours) => {
    expect(contrastRatio(colours.surface, colours.care)).toBeGreaterThanOrEqual(4.5)
  })
})

describe.each(awkward)('an institution\'s colour %s', (colour) => {
  const themes = palette({ primary: colour, accent: colour })

  it.each(grounds)('can be read on every %s ground, and on a tint of itself', (ground) => {
    for (const text of ['brand', 'accent'] as const) {
      for (const below of ['paper', 'surface', 'panel'] as const)
        expect(contrast(themes[ground], text, below), `${text} on ${below}`).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(themes[ground], 'brand', 'tint'), 'brand on tint').toBeGreaterThanOrEqual(4.5)
  })

  it.each(grounds)('leaves text of any other colour readable on its tint, %s', (ground) => {
    expect(contrast(themes[ground], 'ink', 'tint'), 'ink').toBeGreaterThanOrEqual(7)
    expect(contrast(themes[ground], 'inkSoft', 'tint'), 'inkSoft').toBeGreaterThanOrEqual(4.5)
  })

  it.each(grounds)('lets a %s button be read, and what is filled with the accent', (ground) => {
    expect(contrast(themes[ground], 'onBrand', 'brandFill')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(themes[ground], 'onAccent', 'accentFill')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(grounds)('is a ground for text and for the accent, %s', (ground) => {
    expect(contrast(themes[ground], 'onDeep', 'deep')).toBeGreaterThanOrEqual(7)
    expect(contrast(themes[ground], 'accentOnDeep', 'deep')).toBeGreaterThanOrEqual(4.5)
  })

  it('survives a printer without colour', () => {
    expect(contrast(themes.print, 'brand', 'paper')).toBeGreaterThanOrEqual(7)
    expect(contrast(themes.print, 'brand', 'tint')).toBeGreaterThan(5.5)
  })

  it('is light enough for a dark room', () => {
    expect(contrast(themes.dark, 'brand', 'paper')).toBeGreaterThanOrEqual(7)
  })
})

it('measures contrast as WCAG does', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
  // The grey that is known to be the palest for text on white.
  expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThan(4.5)
})

describe('a hard yellow', () => {
  const { light, dark, print } = palette({ primary: '#FFD400', accent: '#FFD400' })

  it('stays yellow where it fills something, with black text on it', () => {
    for (const theme of [light, dark, print]) {
      expect([theme.brandFill, theme.accentFill]).toEqual(['#FFD400', '#FFD400'])
      expect(contrastRatio(theme.onBrand, '#FFD400')).toBeGreaterThanOrEqual(9)
    }
    expect([light.deep, light.onDeep]).toEqual(['#FFD400', fixed.black])
  })

  it('is darker only where it is text, which no warning borrows', () => {
    expect(light.brand).not.toBe('#FFD400')
    expect(light.care).toBe('#a61f30')
  })

  it('stands out on the ground of a dark slide, which it does not dye', () => {
    expect(dark.accentOnDeep).toBe('#FFD400')
    expect(contrastRatio(dark.deep, dark.paper)).toBeLessThan(1.4)
  })
})

describe.each(generated())('any colour %s', (colour) => {
  it('gives text on every ground that can be read', () => {
    const themes = palette({ primary: colour, accent: colour })
    for (const ground of grounds) {
      for (const text of ['brand', 'accent'] as const)
        expect(contrast(themes[ground], text, 'paper'), `${text}, ${ground}`).toBeGreaterThanOrEqual(4.5)
      expect(contrast(themes[ground], 'onBrand', 'brandFill')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(themes[ground], 'onAccent', 'accentFill')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(themes[ground], 'onDeep', 'deep')).toBeGreaterThanOrEqual(7)
      expect(contrast(themes[ground], 'accentOnDeep', 'deep')).toBeGreaterThanOrEqual(4.5)
    }
  })
})

/** Colours from the whole cube, black and white among them. */
function generated(): string[] {
  const parts = ['00', '33', '80', 'cc', 'ff']
  return parts.flatMap(red => parts.flatMap(green => parts.map(blue => `#${red}${green}${blue}`)))
}

describe('a colour that can be read already', () => {
  it('stays as it is, on a screen and in print', () => {
    const themes = palette({ primary: '#361163', accent: '#b4135f' })
    expect([themes.light.brand, themes.print.brand, themes.light.deep]).toEqual(['#361163', '#361163', '#361163'])
    expect([themes.light.brandFill, themes.light.accentFill]).toEqual(['#361163', '#b4135f'])
    expect([themes.light.accent, themes.print.accent]).toEqual(['#b4135f', '#b4135f'])
    expect(readableOn('#361163', '#ffffff', 6)).toBe('#361163')
  })
})
