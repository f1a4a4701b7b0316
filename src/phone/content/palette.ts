/** Text on a background: WCAG 2.2 asks for 4.5. More, because it also stands on a tint of itself, in bright rooms. */
const enough = 6
const paper = '#ffffff'
const night = '#1d1b24'

/** Sets the institution's colours, each in a variant that can be read on light and on dark ground. */
export function applyPalette(colours: { primary: string, accent: string }, root: HTMLElement): void {
  for (const [name, colour] of Object.entries(colours)) {
    root.style.setProperty(`--${name}-on-light`, readableOn(colour, paper))
    root.style.setProperty(`--${name}-on-dark`, readableOn(colour, night))
  }
}

/** The colour itself where it is readable on this ground, else the first darker or lighter one of its hue that is. */
export function readableOn(colour: string, ground: string): string {
  const isLight = luminance(ground) > 0.5
  const towards = isLight ? '#000000' : '#ffffff'
  if (contrast(colour, ground) >= enough)
    return colour
  // A dark colour mixed with white turns grey; made bright first, it keeps its hue.
  const start = isLight ? colour : brightest(colour)
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(start, towards, share)
    if (contrast(mixed, ground) >= enough)
      return mixed
  }
  return towards
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function brightest(colour: string): string {
  const parts = channels(colour)
  const most = Math.max(...parts)
  return most === 0 ? colour : hex(parts.map(part => Math.round(part * 255 / most)))
}

function mix(colour: string, other: string, share: number): string {
  return hex(channels(colour).map((part, index) => Math.round(part + (channels(other)[index]! - part) * share)))
}

function hex(parts: number[]): string {
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

/** WCAG's relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))
}
