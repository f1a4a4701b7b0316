import { fontsCover } from './fonts.ts'

/** Every font of the kit has these; text made of them alone needs no look at the fonts. */
const everyday = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026]*$/

/** Signs that people type and the fonts lack, with what says the same. */
const standIns = new Map([
  ['→', '›'],
  ['⇒', '›'],
  ['←', '‹'],
  ['✓', '√'],
  ['✔', '√'],
  ['✗', '×'],
  ['☐', '[ ]'],
  ['□', '[ ]'],
  ['☑', '[x]'],
])

/** Scripts worth naming: a reader learns more from "[Arabic]" than from an empty box. */
const scripts = [
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bengali',
  'Tamil',
  'Thai',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Gujarati',
  'Gurmukhi',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Lao',
  'Myanmar',
  'Tibetan',
]
const scriptTests = scripts.map(
  name => [name === 'Han' ? 'Chinese' : name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
)

/** Code points that are invisible or that PDF/UA forbids, and so are left out without a word. */
const silent = new RegExp(
  // eslint-disable-next-line regexp/no-useless-range -- side by side the two selectors would look like one letter
  [
    // The selectors come first: behind another sign, one would count as a part of it.
    '[\\uFE0E-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]',
    // Halves of a pair that stand alone.
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  ].join('|'),
  'g',
)

export interface Printable {
  text: string
  /** The letters that no font has, as they were written. */
  missing: string[]
}

/** The text as the kit's fonts can print it: what they lack becomes a stand-in or the script's name, never a crash. */
export function printable(source: string): Printable {
  if (everyday.test(source))
    return { text: source, missing: [] }
  const missing: string[] = []
  let text = ''
  // The script of the run of letters that is being left out, and the spaces since its last letter.
  let run: string | null = null
  let spaces = ''
  for (const sign of source.replace(silent, '').normalize('NFC')) {
    const standIn: string | null = standInFor(sign)
    if (run !== null && sign === ' ') {
      spaces += sign
      continue
    }
    // One note for a whole run of words in the same script.
    if (standIn === null || standIn !== run)
      text += spaces + (standIn ?? sign)
    spaces = ''
    const isMissing: boolean = standIn !== null && !standIns.has(sign)
    run = isMissing ? standIn : null
    if (isMissing)
      missing.push(sign)
  }
  return { text: text + spaces, missing }
}

/** `null` when the sign can be printed as it is. */
function standInFor(sign: string): string | null {
  if (
    everyday.test(sign)
    || fontsCover(sign.codePointAt(0)!)
    || /^[\u200B-\u200F\u2028-\u202E\u2066-\u2069\u00AD]$/.test(sign)
  ) {
    return null
  }
  const known = standIns.get(sign)
  if (known !== undefined)
    return known
  const script = scriptTests.find(([, test]) => test.test(sign))
  return script ? `[${script[0]}]` : '[?]'
}
