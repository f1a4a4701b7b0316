import { mix, readableOn } from './colour.ts'

/**
 * The institution's colour, made just dark enough for text on white paper (7 : 1, so that it also
 * survives a greyscale printer), or just light enough for text on a dark page.
 */
export function readable(colour: string, ground = '#ffffff', least = 7): string {
  return readableOn(colour, ground, least)
}

/** A very light solid tint for panels and table heads; solid, because opacity fails the PDF/UA validator. */
export function tint(colour: string): string {
  return mix(colour, '#ffffff', 0.93)
}
