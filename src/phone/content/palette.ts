import type { PublicWorkshop } from '../../live/public-workshop.ts'

/** Gives the page the institution's colours, in one shade for a light ground and one for a dark one. */
export function applyPalette(colours: PublicWorkshop['institution']['colours'], root: HTMLElement): void {
  for (const [ground, shades] of Object.entries(colours)) {
    for (const [name, shade] of Object.entries(shades)) root.style.setProperty(`--${ground}-${name}`, String(shade))
  }
}
