import { readableOn } from './colour.ts'

/** The two papers of the deck. */
const lightPaper = '#fbf9f5'
const darkPaper = '#17141b'

/**
 * The custom properties an institution's colours become, so that any two colours in workshop.yaml
 * give readable slides in light and dark.
 */
export function paletteCss(colours: { primary: string, accent: string }): string {
  const deep = readableOn(colours.primary, '#ffffff', 9)
  const variables = {
    'primary-light': readableOn(colours.primary, lightPaper, 5.5),
    'primary-dark': readableOn(colours.primary, darkPaper, 7),
    'accent-light': readableOn(colours.accent, lightPaper, 5.5),
    'accent-dark': readableOn(colours.accent, darkPaper, 7),
    deep,
    'deep-dark': readableOn(colours.primary, '#ffffff', 10.5),
    'accent-on-deep': readableOn(colours.accent, deep, 5.2),
  }
  const lines = Object.entries(variables).map(([name, value]) => `  --institution-${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}\n`
}
