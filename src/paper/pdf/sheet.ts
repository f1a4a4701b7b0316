import type { Theme } from '../../look/palette.ts'
import type { WorkshopConfig } from '../../workshop/model/config.ts'
import type { Paper } from '../compose/paper.ts'
import type { FormField, TypesetBlock, TypesetInline } from '../typeset/typeset-blocks.ts'
import { languageTag, paperWords } from '../../language/words.ts'
import { palette } from '../../look/palette.ts'
import { printable } from '../typeset/glyphs.ts'
import { imprintLine, supportLine } from '../typeset/imprint.ts'
import { typesetContent, typesetLine } from '../typeset/typeset-content.ts'

export type PaperSize = 'a4' | 'letter'

/** One way of printing a paper: on which sheet, how large, to write on or to type in. */
export interface Variant {
  size: PaperSize
  large: boolean
  form: boolean
}

/** How densely a sheet is typeset: type size in points, and the share of the normal vertical space. */
export interface Density {
  text: number
  space: number
}

/** What the template reads as `/paper.json`. */
export interface SheetData {
  title: string
  purpose: string
  look: string
  orientation: string
  paper: 'a4' | 'us-letter'
  large: boolean
  form: boolean
  density: Density
  institution: string
  service: string
  logo: string | null
  colours: Pick<Theme, 'ink' | 'inkSoft' | 'edge' | 'good' | 'brand' | 'brandFill' | 'accent' | 'accentFill' | 'tint'>
  /** The line at the foot of every side; empty where there is no number to call or text. */
  support: TypesetInline[]
  /** Whether the links of that line are wanted on each side; else on the last one only, which is quicker to make. */
  supportOnEachSide: boolean
  imprint: string
  /** The language of the words, `en`, and its country, `GB`. */
  language: { lang: string, region: string }
  /** What stands before, between and after the number of a side and the number of sides. */
  pageWords: string[]
  date: number[]
  content: TypesetBlock[]
}

export interface Sheet {
  data: SheetData
  fields: FormField[]
  missing: string[]
  images: string[]
}

/** Everything that Typst needs for one variant of one paper. Pure: same input, same sheet. */
export function makeSheet(paper: Paper, config: WorkshopConfig, variant: Variant): Sheet {
  const written = variant.large ? (paper.largePrintContent ?? paper.content) : paper.content
  const content = typesetContent(written, { title: paper.title, large: variant.large })
  const support = typesetLine(supportLine(config))
  const missing = [...content.missing, ...support.missing]
  const say = (text: string): string => {
    const result = printable(text)
    missing.push(...result.missing)
    return result.text
  }
  const { look } = paper
  const { institution } = config
  const { ink, inkSoft, edge, good, brand, brandFill, accent, accentFill, tint } = palette(institution.colours).print
  const data: SheetData = {
    title: say(paper.title),
    purpose: say(paper.purpose),
    look,
    // Large print is always upright: 18 pt in a wide table leaves three words to a line.
    orientation: variant.large && look === 'page' ? 'portrait' : paper.orientation,
    paper: variant.size === 'a4' ? 'a4' : 'us-letter',
    large: variant.large,
    form: variant.form,
    density: { text: 11, space: 1 },
    institution: say(institution.name),
    service: say(institution.careersService),
    logo: institution.logo ? `/${institution.logo}` : null,
    colours: { ink, inkSoft, edge, good, brand, brandFill, accent, accentFill, tint },
    support: support.line,
    supportOnEachSide: paper.for === 'students' && (variant.large || variant.form || (paper.sides ?? 2) > 1),
    imprint: say(paper.of?.imprint ?? imprintLine(config)),
    language: language(config, paper),
    pageWords: paperWords.page('#', '#').join('').split('#').map(say),
    date: (paper.of?.day ?? config.reviewed).split('-').map(Number),
    content: content.missing.length > 0 ? [...content.blocks, ...lettersLeftOut(paper)] : content.blocks,
  }
  const images = data.logo === null ? content.images : [data.logo, ...content.images]
  return { data, fields: content.fields, missing, images }
}

function lettersLeftOut({ of: session }: Paper): TypesetBlock[] {
  return session ? [{ kind: 'paragraph', display: false, children: [{ kind: 'text', text: session.unprintable }] }] : []
}

/**
 * A paper is its author's text, with a few words of the kit between: hyphens and voices go by the text. A session's
 * report is the kit's own.
 */
function language({ contentLanguage }: WorkshopConfig, { of: session }: Paper): SheetData['language'] {
  const [lang = '', region = ''] = (session ? languageTag : contentLanguage).split('-')
  return { lang, region }
}
