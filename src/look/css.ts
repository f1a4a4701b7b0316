import type { InstitutionColours, Theme } from './palette.ts'
import { mix } from './colour.ts'
import { palette, screenShades } from './palette.ts'
import * as tokens from './tokens.ts'

/** Values by their names in camel case. */
type Values = Record<string, string>

/** The deck's custom properties. Slidev says by a class whether it is dark. */
export function deckCss(colours: InstitutionColours): string {
  const { light, dark } = palette(colours)
  const { fixed, deckMeasures, pictures } = tokens
  return [
    rule(':root', { ...fixed, ...deckMeasures, ...light, ...pictureColours(light, pictures.light) }),
    rule('html.dark', { ...dark, ...pictureColours(dark, pictures.dark) }),
    rule('.on-deep', tokens.onDeep(light)),
    rule('html.dark .on-deep', tokens.onDeep(dark)),
  ].join('')
}

/** The custom properties of the facilitator's pages. */
export function pageCss(colours: InstitutionColours): string {
  const { light, dark } = palette(colours)
  return screenCss({ ...tokens.pageMeasures, ...light }, dark)
}

/** The custom properties of a sheet's web page: on a light screen, and printed, it looks like the sheet. */
export function sheetCss(colours: InstitutionColours): string {
  const { print, dark } = palette(colours)
  return screenCss({ ...tokens.sheetMeasures, ...print }, dark)
}

/**
 * The phone page's custom properties: no more than it uses, as it is loaded on a slow network. It is built for no
 * institution: whose colours they are, the content says. That it follows the system's wish, its own `<meta>` says.
 */
export function phoneCss(): string {
  const { veil } = tokens.fixed
  const shades = screenShades(tokens.neutralColours)
  const filled = { brandFill: 'var(--brand)', onBrand: tokens.dark.paper, accentFill: 'var(--accent)' }
  return lightAndDark(
    { veil, ...tokens.phoneMeasures, ...withoutPanel(tokens.light), ...arriving('light', shades.light) },
    { ...withoutPanel(tokens.dark), ...arriving('dark', shades.dark), ...filled },
  )
}

function withoutPanel({ panel: _, ...used }: tokens.Neutrals): Values {
  return used
}

/** `brand` as `var(--light-brand, …)`: the shade that the phone sets when it has the content, and one until then. */
function arriving(ground: string, shades: object): Values {
  return Object.fromEntries(Object.entries(shades).map(([name, shade]) => [name, `var(--${ground}-${name}, ${shade})`]))
}

/** For a page that follows the system's wish for light or dark, but never prints dark. */
function screenCss(light: Values, dark: object): string {
  return `:root { color-scheme: light dark; }\n${lightAndDark({ ...tokens.fixed, ...light }, dark)}`
}

function lightAndDark(light: Values, dark: object): string {
  return [
    rule(':root', light),
    `@media screen and (prefers-color-scheme: dark) {\n${rule(':root', dark)}}\n`,
  ].join('')
}

function pictureColours({ brand, brandFill, accentFill, paper }: Theme, shares: typeof tokens.pictures.light): Values {
  return {
    pictureField: mix(paper, brandFill, shares.field),
    pictureMain: brand,
    pictureLight: accentFill,
    pictureSoft: mix(paper, brandFill, shares.soft),
    picturePaper: shares.paper,
  }
}

/** `{ inkSoft: '#524b5b' }` as `--ink-soft: #524b5b;` in a rule of this selector. */
function rule(selector: string, values: object): string {
  const lines = Object.entries(values).map(([name, value]) => `  --${kebab(name)}: ${value};\n`)
  return `${selector} {\n${lines.join('')}}\n`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
