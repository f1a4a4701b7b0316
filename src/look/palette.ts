import type { Neutrals } from './tokens.ts'
import { contrastRatio, mix, readableOn } from './colour.ts'
import { dark, fixed, light, print } from './tokens.ts'

/** As workshop.yaml has them: `#rrggbb`. */
export interface InstitutionColours {
  primary: string
  accent: string
}

/** What the institution's colours become on one ground. */
export interface BrandColours {
  /** For text and lines on the ground. */
  brand: string
  /**
   * For what is filled: bars, buttons, stripes. It is the institution's own colour wherever that can be, so what must
   * be told from the ground has an edge in `brand`.
   */
  brandFill: string
  /** Text on that. */
  onBrand: string
  accent: string
  accentFill: string
  onAccent: string
  /** A light wash of the brand's colour. It is solid, because opacity fails the PDF/UA validator. */
  tint: string
  /** A ground for whole slides and for the top of the facilitator's pages. */
  deep: string
  /** Text on that. */
  onDeep: string
  accentOnDeep: string
}

export type Theme = Neutrals & BrandColours
export type Palette = Record<'light' | 'dark' | 'print', Theme>

interface Ground {
  neutrals: Neutrals
  /** The least contrast of each colour: of `deep` with the text on it, of the others with the paper. */
  least: { brand: number, accent: number, deep: number }
  /** The brand's share in a tint, from 0 to 1. */
  tint: number
  isDark: boolean
}

/** WCAG 2.2, for text. */
const leastOnFill = 4.5
const leastOnDeep = 5.2

/**
 * WCAG 2.2 asks for 4.5 : 1. More here: the colours also stand on a panel or on a tint of themselves, in bright rooms,
 * and on prints without colour.
 */
const grounds: Record<keyof Palette, Ground> = {
  light: { neutrals: light, least: { brand: 5.5, accent: 5.5, deep: 9 }, tint: 0.1, isDark: false },
  dark: { neutrals: dark, least: { brand: 7, accent: 7, deep: 10.5 }, tint: 0.14, isDark: true },
  print: { neutrals: print, least: { brand: 7, accent: 4.5, deep: 9 }, tint: 0.07, isDark: false },
}

/**
 * Makes any two colours readable on every ground. A colour that can be read already stays as it is, and what is filled
 * keeps the institution's own.
 */
export function palette(colours: InstitutionColours): Palette {
  return {
    light: theme(colours, grounds.light),
    dark: theme(colours, grounds.dark),
    print: theme(colours, grounds.print),
  }
}

/** What the phone takes of a palette: it computes no colours, and follows the system's wish for light or dark. */
export interface ScreenShades {
  light: Shades & Pick<BrandColours, 'brandFill' | 'onBrand' | 'accentFill'>
  /** On a dark ground, what is filled has the same shades. */
  dark: Shades
}

type Shades = Pick<BrandColours, 'brand' | 'accent' | 'tint'>

export function screenShades(colours: InstitutionColours): ScreenShades {
  const { light, dark } = palette(colours)
  const shades = ({ brand, accent, tint }: Theme): Shades => ({ brand, accent, tint })
  const { brandFill, onBrand, accentFill } = light
  return { light: { ...shades(light), brandFill, onBrand, accentFill }, dark: shades(dark) }
}

function theme({ primary, accent }: InstitutionColours, ground: Ground): Theme {
  const { neutrals, least, tint } = ground
  const brand = readableOn(primary, neutrals.paper, least.brand)
  const readableAccent = readableOn(accent, neutrals.paper, least.accent)
  const [brandFill, onBrand] = fill(primary, brand, ground)
  const [accentFill, onAccent] = fill(accent, readableAccent, ground)
  return {
    ...neutrals,
    brand,
    brandFill,
    onBrand,
    accent: readableAccent,
    accentFill,
    onAccent,
    tint: mix(neutrals.surface, brandFill, tint),
    ...deepGround(primary, accent, ground),
  }
}

/** What is filled, and the text on it. On a dark ground the shade that can be read is the one that shows. */
function fill(colour: string, readable: string, { neutrals, isDark }: Ground): [fill: string, text: string] {
  if (isDark)
    return [readable, neutrals.paper]
  if (contrastRatio(colour, fixed.white) >= leastOnFill)
    return [colour, fixed.white]
  // Between the colours that carry white and those that carry black lie a few that carry neither well.
  return contrastRatio(colour, fixed.black) >= leastOnFill
    ? [colour, fixed.black]
    : [readableOn(colour, fixed.white, leastOnFill), fixed.white]
}

/** A bright colour, such as yellow, is a ground for black text; darkened until it carries white, it would be olive. */
function deepGround(primary: string, accent: string, { neutrals, least, isDark }: Ground) {
  const isBright = contrastRatio(primary, fixed.black) >= least.deep
  if (isBright && !isDark) {
    const accentOnDeep = contrastRatio(accent, primary) >= leastOnDeep ? accent : fixed.black
    return { deep: primary, onDeep: fixed.black, accentOnDeep }
  }
  const deep = isBright ? mix(neutrals.paper, primary, 0.1) : readableOn(primary, fixed.white, least.deep)
  // A pale brand is dark on the ground: what stands out there shows it as what it is.
  const isPale = contrastRatio(primary, fixed.white) < 3
  return { deep, onDeep: fixed.white, accentOnDeep: readableOn(isPale ? primary : accent, deep, leastOnDeep) }
}
