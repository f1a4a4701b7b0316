import type { InstitutionColours } from './palette.ts'
import { palette } from './palette.ts'

/** A colour of the brand in a drawing, with what to draw where nobody fills it in: `var(--brand, #2d2b45)`. */
const brandColour = /var\(--(brand|accent|tint), #[\da-f]{6}\)/g

/** The drawing in an institution's colours, as they are printed. The print template does the same for PDFs. */
export function brandPicture(svg: string, colours: InstitutionColours): string {
  const { print } = palette(colours)
  return svg.replace(brandColour, (_, name: 'brand' | 'accent' | 'tint') => print[name])
}
