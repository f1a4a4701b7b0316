import { readableOn } from '../../look/colour.ts'

/** Text on a background: WCAG 2.2 asks for 4.5. More, because it also stands on a tint of itself, in bright rooms. */
const enough = 6
const paper = '#ffffff'
const night = '#1d1b24'

/** Sets the institution's colours, each in a variant that can be read on light and on dark ground. */
export function applyPalette(colours: { primary: string, accent: string }, root: HTMLElement): void {
  for (const [name, colour] of Object.entries(colours)) {
    root.style.setProperty(`--${name}-on-light`, readableOn(colour, paper, enough))
    root.style.setProperty(`--${name}-on-dark`, readableOn(colour, night, enough))
  }
}
