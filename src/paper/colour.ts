/** `#rrggbb` as three numbers from 0 to 255. */
function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function toHex(parts: number[]): string {
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast between two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of the way from one colour to another. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to)
  return toHex(channels(from).map((part, index) => part + (target[index]! - part) * share))
}

/**
 * The institution's colour, made just dark enough for text on white paper (7 : 1, so that it also
 * survives a greyscale printer), or just light enough for text on a dark page.
 */
export function readable(colour: string, ground = '#ffffff', least = 7): string {
  const towards = luminance(ground) > 0.5 ? '#000000' : '#ffffff'
  for (let share = 0; share <= 1; share += 0.05) {
    const candidate = mix(colour, towards, share)
    if (contrast(candidate, ground) >= least)
      return candidate
  }
  return towards
}

/** A very light solid tint for panels and table heads; solid, because opacity fails the PDF/UA validator. */
export function tint(colour: string): string {
  return mix(colour, '#ffffff', 0.93)
}
