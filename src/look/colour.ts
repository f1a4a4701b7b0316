type Rgb = [red: number, green: number, blue: number]

/** The contrast of two `#rrggbb` colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrastRatio(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/**
 * The colour itself where it reaches `ratio` on this ground, else the nearest darker (on a light ground) or lighter one
 * that does. Only the lightness changes: mixed with white or black a colour would turn grey.
 */
export function readableOn(colour: string, ground: string, ratio: number): string {
  const [hue, saturation, lightness] = hsl(colour)
  const end = luminance(ground) > 0.4 ? 0 : 1
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = share === 0 ? colour : fromHsl(hue, saturation, lightness + (end - lightness) * share)
    if (contrastRatio(candidate, ground) >= ratio)
      return candidate
  }
  return end === 0 ? '#000000' : '#ffffff'
}

/** `share` of the way from one colour to another. */
export function mix(from: string, to: string, share: number): string {
  const target = rgb(to)
  return hex(rgb(from).map((part, index) => part + (target[index]! - part) * share))
}

/** WCAG 2.2, "relative luminance", from 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function hsl(colour: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = rgb(colour).map(part => part / 255) as Rgb
  const high = Math.max(red, green, blue)
  const span = high - Math.min(red, green, blue)
  const lightness = high - span / 2
  if (span === 0)
    return [0, 0, lightness]
  const sixth
    = high === red ? (green - blue) / span : high === green ? 2 + (blue - red) / span : 4 + (red - green) / span
  return [(sixth * 60 + 360) % 360, span / (1 - Math.abs(2 * lightness - 1)), lightness]
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  return hex(
    [0, 8, 4].map((shift) => {
      const turn = (shift + hue / 30) % 12
      return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
    }),
  )
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function hex(parts: number[]): string {
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
