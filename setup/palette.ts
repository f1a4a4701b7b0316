/** The two papers of the deck, and the least contrast that text and large figures must have on them. */
const lightPaper = '#fbf9f5'
const darkPaper = '#17141b'
const textRatio = 5.5

type Rgb = [number, number, number]

/** WCAG 2.2 contrast ratio of two colours written as `#123abc`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Moves `colour` towards `end` just as far as it needs to reach `ratio` on `background`. */
export function readable(colour: string, background: string, end: string, ratio = textRatio): string {
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix(colour, end, share)
    if (contrast(candidate, background) >= ratio)
      return candidate
  }
  return end
}

/**
 * The custom properties an institution's colours become, so that any two colours in workshop.yaml
 * give readable slides in light and dark.
 */
export function paletteCss(colours: { primary: string, accent: string }): string {
  const deep = readable(colours.primary, '#ffffff', '#000000', 9)
  const deepDark = readable(colours.primary, '#ffffff', '#000000', 10.5)
  const variables = {
    'primary-light': readable(colours.primary, lightPaper, '#000000'),
    'primary-dark': readable(colours.primary, darkPaper, '#ffffff', 7),
    'accent-light': readable(colours.accent, lightPaper, '#000000'),
    'accent-dark': readable(colours.accent, darkPaper, '#ffffff', 7),
    deep,
    'deep-dark': deepDark,
    'accent-on-deep': readable(colours.accent, deep, '#ffffff', 4.6),
  }
  const lines = Object.entries(variables).map(([name, value]) => `  --institution-${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}\n`
}

function mix(colour: string, end: string, share: number): string {
  const from = rgb(colour)
  const to = rgb(end)
  const parts = from.map((part, index) => Math.round(part + (to[index]! - part) * share))
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
