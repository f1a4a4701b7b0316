import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deckCss, pageCss, phoneCss, sheetCss } from '../../src/look/css.ts'
import { favicon, faviconAddress } from '../../src/look/favicon.ts'
import { palette, screenShades } from '../../src/look/palette.ts'
import { dark, light, print } from '../../src/look/tokens.ts'

const colours = { primary: '#361163', accent: '#b4135f' }
const faces = { deck: deckCss(colours), pages: pageCss(colours), sheets: sheetCss(colours), phone: phoneCss() }

/** What a rule of the style sheet gives to a custom property: the first, or in dark the last. */
function valuesOf(css: string, name: string): string[] {
  return [...css.matchAll(new RegExp(`--${name}: ([^;]+);`, 'g'))].map(match => match[1]!)
}

describe('every face', () => {
  it.each(Object.entries(faces))('calls the same colour by the same name: %s', (face, css) => {
    const [onLight, onDark] = valuesOf(css, 'ink-soft')
    expect(onLight).toBe(light.inkSoft)
    expect(onDark).toBe(dark.inkSoft)
    expect(valuesOf(css, 'paper')[0]).toBe(face === 'sheets' ? print.paper : light.paper)
  })

  it.each(Object.entries(faces))('uses no custom property that it does not have: %s', (_, css) => {
    for (const [, name] of css.matchAll(/var\(--([\w-]+)\)/g))
      expect(css).toContain(`--${name}:`)
  })
})

describe('what a face writes', () => {
  const files: Record<keyof typeof faces, string[]> = {
    deck: ['styles/*.css', '{components,layouts}/**/*.{vue,svg}', '*.vue'],
    pages: ['src/server/pages/*.{css,tsx}'],
    sheets: ['src/paper/web/**/*.{ts,tsx,css}', 'src/build/site/*.{ts,tsx,css}'],
    phone: ['src/phone/**/*.{css,tsx}'],
  }

  const names = Object.keys(files) as (keyof typeof faces)[]

  it.each(names)('uses only names that the look gives it, or its own: %s', (face) => {
    const text = globSync(files[face]).map(file => readFileSync(file, 'utf8')).join('\n')
    const used = [...text.matchAll(/var\(--(?!slidev-)([\w-]+)/g)].map(match => match[1]!)
    expect(used.length).toBeGreaterThan(10)
    const known = (name: string) => faces[face].includes(`--${name}:`) || new RegExp(`--${name}['"]?[:,]`).test(text)
    expect(used.filter(name => !known(name))).toEqual([])
  })
})

describe('the phone', () => {
  it('has colours before the content comes, and takes the institution\'s from it', () => {
    expect(valuesOf(faces.phone, 'brand')[0]).toBe('var(--light-brand, #3f3a7a)')
    expect(screenShades(colours).dark).toMatchObject({ brand: palette(colours).dark.brand })
  })
})

describe('the icon', () => {
  it('is in the institution\'s colour, and needs no request', () => {
    expect(favicon('#361163')).toContain('fill="#361163"')
    expect([favicon('#361163'), favicon('#ffd100')].map(svg => /stroke="(#\w+)"/.exec(svg)?.[1])).toEqual(['#ffffff', '#14101a'])
    expect(decodeURIComponent(faviconAddress('#361163'))).toBe(`data:image/svg+xml,${favicon('#361163')}`)
  })
})

it('draws no warning in a colour of the institution', () => {
  const names = 'presenter-band|very-late|warn|blank-badge|join-closed|paused|problem|danger'
  const warnings = new RegExp(`\\.(?:${names})\\b[^{}]*\\{[^}]*var\\(--(?:brand|accent)`)
  const sheets = globSync(['styles/**/*.css', 'src/**/*.css']).map(file => readFileSync(file, 'utf8')).join('\n')
  expect(warnings.exec(sheets)).toBeNull()
})
