/** The part of fontkit that the papers use; the package brings no types. */
declare module 'fontkit' {
  export interface Glyph {
    advanceWidth: number
  }

  export interface Subset {
    /** Returns the glyph's number in the subset. */
    includeGlyph: (glyph: Glyph) => number
    encode: () => Uint8Array
  }

  export interface Font {
    unitsPerEm: number
    ascent: number
    descent: number
    capHeight: number
    italicAngle: number
    bbox: { minX: number, minY: number, maxX: number, maxY: number }
    hasGlyphForCodePoint: (code: number) => boolean
    glyphForCodePoint: (code: number) => Glyph
    createSubset: () => Subset
  }

  /** Opens a font file that holds one font. */
  export function create(file: Uint8Array): Font
}
