/**
 * Every colour, size and space of the kit that does not come from an institution. From here the deck, the phone, the
 * facilitator's pages and the paper's web pages get their custom properties, and Typst its colours. A name means the
 * same on every face: `inkSoft` is `--ink-soft` wherever it stands.
 */

/** The neutral colours of one ground. Ink and soft ink reach 7 : 1, the rest 4.5 : 1, and an edge 3 : 1. */
export interface Neutrals {
  ink: string
  /** For what is read second. */
  inkSoft: string
  /** What everything lies on. */
  paper: string
  /** A card or sheet on the paper, with a line round it. */
  surface: string
  /** A filled area on the paper, without a line. */
  panel: string
  /** Parts things; it may be overlooked. */
  line: string
  /** Bounds what can be pressed or filled in; it must be seen. */
  edge: string
  /** It is done, it went well, someone helps. */
  good: string
  /** It went wrong, or cannot be undone. */
  care: string
}

export const light: Neutrals = {
  ink: '#1f1b25',
  inkSoft: '#524b5b',
  paper: '#f8f6f2',
  surface: '#ffffff',
  panel: '#f1ede6',
  line: '#dcd8dc',
  edge: '#85808c',
  good: '#1c6a55',
  care: '#a61f30',
}

export const dark: Neutrals = {
  ink: '#f2eff6',
  inkSoft: '#bab4c5',
  paper: '#16131b',
  surface: '#201c27',
  panel: '#201c27',
  line: '#3c3645',
  edge: '#8b8696',
  good: '#8ad5ba',
  care: '#ff9ca2',
}

/** A printed sheet, and a sheet's web page in light: white, for ink costs money. */
export const print: Neutrals = { ...light, paper: '#ffffff', panel: '#ffffff' }

/** The same on every ground. */
export const fixed = {
  /** Behind what has colours of its own: logos, drawings, codes. Many phones cannot read an inverted code. */
  white: '#ffffff',
  /** The modules of a code. */
  black: '#14101a',
  /** The blank screen, and the dot that shows that it is meant. */
  night: '#0f0d12',
  nightDot: '#57505f',
  /** Over a page, below the panel that has risen in front of it. */
  veil: '#0a08148c',
  shadow: '#00000033',
}

/** The deck's cover, sections and end stand on the deep colour: what stands there has the ink of it, in shares. */
export function onDeep({ onDeep: ink, accentOnDeep }: { onDeep: string, accentOnDeep: string }) {
  return {
    ink,
    inkSoft: `${ink}d9`,
    line: `${ink}4d`,
    brand: ink,
    brandFill: ink,
    accent: accentOnDeep,
    accentFill: accentOnDeep,
    pictureField: `${ink}1f`,
    pictureMain: ink,
    // Drawn on the main colour, too, so it must be another one.
    pictureLight: accentOnDeep === ink ? fixed.white : accentOnDeep,
    pictureSoft: `${ink}80`,
    picturePaper: 'var(--deep)',
  }
}

/** The deck's drawings: the brand's share in their ground and in their soft parts, and what is paper in them. */
export const pictures = {
  light: { field: 0.12, soft: 0.38, paper: '#fffdf9' },
  dark: { field: 0.18, soft: 0.46, paper: '#f4f0f7' },
}

/** The phone's colours until those of the institution arrive with the content. */
export const neutralColours = { primary: '#3f3a7a', accent: '#0f6b62' }

const typefaces = {
  /** The deck's, the pages' and the sheets': they bring the files. */
  own: '\'Atkinson Hyperlegible Next\', system-ui, -apple-system, \'Segoe UI\', Roboto, \'Noto Sans\', sans-serif',
  /** The phone's: a typeface to load would cost more than the whole page. */
  system: 'system-ui, -apple-system, \'Segoe UI\', Roboto, \'Noto Sans\', sans-serif',
}

/** On a canvas of 1280 × 720. */
export const deckMeasures = {
  font: typefaces.own,
  sizeDisplay: '88px',
  sizeTitle: '60px',
  sizeLead: '40px',
  sizeBody: '34px',
  sizeLabel: '30px',
  sizeSmall: '22px',
  sizeFoot: '18px',
  marginX: '88px',
  marginTop: '64px',
  footHeight: '84px',
  radius: '18px',
}

export const phoneMeasures = { font: typefaces.system, space: '1.25rem', radius: '1rem' }

export const pageMeasures = { font: typefaces.own, radius: '14px', radiusButton: '10px', radiusField: '8px' }

export const sheetMeasures = { font: typefaces.own }
