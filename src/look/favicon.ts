import { contrastRatio } from './colour.ts'
import { fixed } from './tokens.ts'

/** The kit's mark, a line that rises: a path on 32 by 32, to be stroked 3 wide with round ends. */
export const mark = 'M8 24c7 0 12-5 12-15m-6 6 6-6 6 6'

/** The mark as an SVG document, on a field of this colour (`#rrggbb`). */
export function favicon(colour: string): string {
  const ink = contrastRatio(colour, fixed.white) < 3 ? fixed.black : fixed.white
  const stroke = `fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"`
  const field = `<rect width="32" height="32" rx="8" fill="${colour}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${field}<path d="${mark}" ${stroke}/></svg>`
}

/** The same as a `data:` address. Without an icon of its own, a page makes the browser ask the host for one. */
export function faviconAddress(colour: string): string {
  return `data:image/svg+xml,${encodeURIComponent(favicon(colour))}`
}
