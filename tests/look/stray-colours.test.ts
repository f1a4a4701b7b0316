import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sources = [
  'src/**/*.{ts,tsx,css,html}',
  '{components,layouts}/**/*.vue',
  '*.vue',
  'styles/**/*.{css,ts}',
  'setup/**/*.ts',
  'handouts/*.typ',
]

/** `#rgb` to `#rrggbbaa`, and the functions that make a colour from numbers. */
const colour = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(["\d.]/gi

/** Where a colour is not a decision about the look. */
const allowed: Record<string, string> = {
  'src/workshop/model/config.ts': 'shows to whoever writes workshop.yaml what a colour looks like',
}

it('names colours in src/look alone, so that each is decided once', () => {
  const strays = globSync(sources)
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => !file.startsWith('src/look/') && !(file in allowed))
    .flatMap(file => (readFileSync(file, 'utf8').match(colour) ?? []).map(found => `${file}: ${found}`))
  expect(strays).toEqual([])
})
