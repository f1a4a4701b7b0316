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
  brand: string
  accent: string
  /** A light wash of the brand's colour. It is solid, because opacity fails the PDF/UA validator. */
  tint: string
  /** A ground for white text. */
  deep: string
  accentOnDeep: string
}

export type Theme = Neutrals & BrandColours
export type Palette = Record<'light' | 'dark' | 'print', Theme>

interface Ground {
  neutrals: Neutrals
  /** The least contrast of each colour: of `deep` with white, of the others with the paper. */
  least: { brand: number, accent: number, deep: number }
  /** The brand's share in a tint, from 0 to 1. */
  tint: number
}

/**
 * WCAG 2.2 asks for 4.5 : 1. More here: the colours also stand on a panel or on a tint of themselves, in bright rooms,
 * and on prints without colour.
 */
const grounds: Record<keyof Palette, Ground> = {
  light: { neutrals: light, least: { brand: 5.5, accent: 5.5, deep: 9 }, tint: 0.1 },
  dark: { neutrals: dark, least: { brand: 7, accent: 7, deep: 10.5 }, tint: 0.14 },
  print: { neutrals: print, least: { brand: 7, accent: 4.5, deep: 9 }, tint: 0.07 },
}

/** Makes any two colours readable on every ground. A colour that can be read already stays as it is. */
export function palette(colours: InstitutionColours): Palette {
  return {
    light: theme(colours, grounds.light),
    dark: theme(colours, grounds.dark),
    print: theme(colours, grounds.print),
  }
}

/** What the phone takes of a palette: it computes no colours, and follows the system's wish for light or dark. */
export interface ScreenShades {
  light: Shades
  dark: Shades
}

type Shades = Pick<BrandColours, 'brand' | 'accent' | 'tint'>

export function screenShades(colours: InstitutionColours): ScreenShades {
  const { light, dark } = palette(colours)
  const shades = ({ brand, accent, tint }: Theme): Shades => ({ brand, accent, tint })
  return { light: shades(light), dark: shades(dark) }
}

function theme({ primary, accent }: InstitutionColours, { neutrals, least, tint }: Ground): Theme {
  const brand = readableOn(primary, neutrals.paper, least.brand)
  const deep = readableOn(primary, fixed.onDeep, least.deep)
  return {
    ...neutrals,
    brand,
    accent: readableOn(accent, neutrals.paper, least.accent),
    tint: mix(neutrals.surface, brand, tint),
    deep,
    // A pale brand, such as yellow, is dark on paper: on the deep ground it shows as what it is.
    accentOnDeep: readableOn(isPale(primary) ? primary : accent, deep, 5.2),
  }
}

/** Too pale to be a ground for white text, even for large letters (WCAG 2.2, 3 : 1). */
function isPale(colour: string): boolean {
  return contrastRatio(colour, fixed.onDeep) < 3
}
