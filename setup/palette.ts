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

/**
 * Makes `colour` darker or lighter, just as far as it needs to reach `ratio` on `background`. Only its lightness
 * changes: mixed with white or black it would turn grey.
 */
export function readable(colour: string, background: string, towards: 'darker' | 'lighter', ratio = textRatio): string {
  const [hue, saturation, lightness] = hsl(colour)
  const end = towards === 'lighter' ? 1 : 0
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = share === 0 ? colour : hex(hue, saturation, lightness + (end - lightness) * share)
    if (contrast(candidate, background) >= ratio)
      return candidate
  }
  return towards === 'lighter' ? '#ffffff' : '#000000'
}

/**
 * The custom properties an institution's colours become, so that any two colours in workshop.yaml
 * give readable slides in light and dark.
 */
export function paletteCss(colours: { primary: string, accent: string }): string {
  const deep = readable(colours.primary, '#ffffff', 'darker', 9)
  const deepDark = readable(colours.primary, '#ffffff', 'darker', 10.5)
  const variables = {
    'primary-light': readable(colours.primary, lightPaper, 'darker'),
    'primary-dark': readable(colours.primary, darkPaper, 'lighter', 7),
    'accent-light': readable(colours.accent, lightPaper, 'darker'),
    'accent-dark': readable(colours.accent, darkPaper, 'lighter', 7),
    deep,
    'deep-dark': deepDark,
    'accent-on-deep': readable(colours.accent, deep, 'lighter', 5.2),
  }
  const lines = Object.entries(variables).map(([name, value]) => `  --institution-${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}\n`
}

function hex(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const parts = [0, 8, 4].map((shift) => {
    const turn = (shift + hue / 30) % 12
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))))
  })
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

function hsl(colour: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = rgb(colour).map(part => part / 255) as Rgb
  const high = Math.max(red, green, blue)
  const span = high - Math.min(red, green, blue)
  const lightness = high - span / 2
  if (span === 0)
    return [0, 0, lightness]
  const sixth = high === red ? (green - blue) / span : high === green ? 2 + (blue - red) / span : 4 + (red - green) / span
  return [(sixth * 60 + 360) % 360, span / (1 - Math.abs(2 * lightness - 1)), lightness]
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
